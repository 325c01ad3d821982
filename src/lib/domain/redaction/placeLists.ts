import { fold } from './fold.ts';

/**
 * Parts of Stockholm, written from general knowledge. A part of the city is too large to point anybody out and is left
 * as it stands; a school named after it is not.
 */
export const districts =
	`akalla alvik aspudden bagarmossen björkhagen blackeberg bredäng bromma brommaplan danderyd djurgården enskede enskededalen farsta
	fruängen fredhäll gröndal gubbängen gärdet hallonbergen hammarby hammarbyhöjden hagsätra hjorthagen husby hägersten högdalen
	hökarängen hässelby johanneshov kista kristineberg kungsholmen kärrtorp larsberg liljeholmen lidingö midsommarkransen marieberg
	mälarhöjden norrmalm nockeby nacka råcksta rinkeby råsunda rågsved skarpnäck skarpa skanstull skärholmen skogås solna spånga
	stureby sundby sundbyberg svedmyra sätra södermalm tallkrogen telefonplan tensta traneberg tullinge tyresö ulvsunda vantör
	vasastan vällingby vårberg västberga västertorp ågesta åkeshov årsta älvsjö ängby örby östermalm botkyrka huddinge järfälla
	stockholm göteborg malmö uppsala`
		.split(/\s+/)
		.map(fold);

const generic = new Set(
	`skolan skola förskolan förskola grundskolan grundskola grundsärskolan gymnasiet gymnasieskolan gymnasieskola gymnasium högskolan högskola folkhögskolan
	folkhögskola friskolan friskola kommunalskolan särskolan musikskolan kulturskolan kulturskola simskolan sommarskolan språkskolan modersmålsskolan
	yrkeshögskolan grannskolan lågstadieskolan mellanstadieskolan högstadieskolan högstadieskola hemskolan dansskolan körskolan mottagningsskolan
	kyrkan kyrka moskén moské gård gården innergården bakgården skolgården förskolegården bondgården fritidsgården ungdomsgården lekgården hundrastgården rastgården barngården kyrkogården gårdsplan
	hem hemmet barnhemmet vårdhemmet sjukhemmet ålderdomshemmet servicehemmet familjehemmet äldrehemmet boende boendet äldreboende äldreboendet gruppboende gruppboendet
	vårdboendet vårdboende trygghetsboendet trygghetsboende studentboendet ungdomsboendet asylboendet asylboende jourboendet kvinnoboendet korttidsboendet korttidsboende särboendet stödboendet
	serviceboendet seniorboendet lss-boendet hemlöshetsboendet sjukhus sjukhuset akutsjukhuset barnsjukhuset vårdcentral vårdcentralen station stationen tågstationen tågstation busstationen
	tunnelbanestationen tunnelbanestation pendeltågsstationen centralstationen polisstationen polisstation brandstationen bensinstationen räddningsstationen återvinningsstationen återvinningsstation miljöstationen
	torg torget marknadstorget platsen plats parkeringsplatsen lekplatsen arbetsplatsen mötesplatsen idrottsplatsen badplatsen hundrastplatsen grillplatsen samlingsplatsen återvinningsplatsen byggarbetsplatsen vändplatsen
	busshållplatsen hållplatsen uteplatsen fotbollsplanen plan handlingsplan handlingsplanen detaljplan detaljplanen översiktsplanen översiktsplan bottenplan gatan gata storgatan-gatan huvudgatan bilgatan gågatan
	sidogatan tvärgatan återvändsgatan villagatan bostadsgatan shoppinggatan affärsgatan cykelgatan genomfartsgatan vägen väg gångvägen gångväg cykelvägen cykelväg motorvägen bilvägen skolvägen landsvägen grusvägen
	infartsvägen utfartsvägen halvvägen hemvägen omvägen genvägen utvägen huvudvägen leden cykelleden trafikleden stigen gångstigen skogsstigen allén backen pulkabacken skidbacken uppförsbacken nedförsbacken kajen
	huset hus kulturhuset medborgarhuset ungdomshuset flerfamiljshuset höghuset parkeringshuset stadshuset bostadshuset servicehuset familjehuset trapphuset folkets landstingshuset växthuset badhuset allaktivitetshuset ovanhuset
	bron bro gångbron biblioteket bibliotek stadsbiblioteket skolbiblioteket badet bad utomhusbadet skolbadet simhallen hallen ishallen idrottshallen sporthallen bollhallen tvätthallen gymnastikhallen saluhallen centrum stadsdelscentrum köpcentrum
	kommuncentrum vårdcentrum medborgarplatsen-platsen dagis
	den det de denna detta dessa en ett min mitt mina din ditt dina vår vårt våra er ert era hans hennes deras sin sitt sina varje vilken vilket vilka alla någon något några ingen inget samma annan annat andra
	ny nytt nya gammal gamla stor stort stora liten litet lilla små bra dålig dåligt bättre bästa säker säkert fler flera mer mindre många få på i vid till från mot för om och men att när där här hela halva egen eget första sista nästa
	kommunal kommunens stadens privat öppen stängd varför hur vad vem så jag vi ni du han hon the our my this that a an every barnens elevernas ungdomarnas äldres`
		.split(/\s+/)
		.map(fold)
);

/** A word for any place of its kind, or one that stands first in a sentence before such a word. */
export function isGeneric(word: string): boolean {
	const folded = fold(word);
	return generic.has(folded) || (folded.endsWith('s') && generic.has(folded.slice(0, -1)));
}

/** What has a capital letter and points out nobody: parts of the world, large organisations, feasts. */
export const knownCapitals: ReadonlySet<string> = new Set(
	`sverige norge danmark finland island europa eu fn usa amerika afrika asien somalia eritrea etiopien syrien irak iran turkiet polen ukraina ryssland tyskland frankrike spanien italien england grekland thailand afghanistan
	pakistan indien kina japan libanon palestina israel gaza jordanien egypten marocko tunisien algeriet kurdistan rumänien bulgarien serbien bosnien kroatien kosovo albanien estland lettland litauen sápmi norrland svealand
	götaland skåne dalarna gotland öland värmland norrbotten lappland mälaren saltsjön östersjön malmö göteborg uppsala lund umeå kiruna stockholms söder norrort söderort västerort innerstaden city globen
	skansen slussen stureplan sergels gamla stan djurgården hammarby djurgårn aik kungliga kungens kungen kulturhuset stadshuset riksdagen regeringen polisen region regionen landstinget stockholmare svenskar sverigefinne sverigefinnar
	allah gud jesus koranen bibeln ramadan eid jul påsk midsommar pride lucia nyår valborg halloween black friday måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september
	oktober november december försäkringskassan arbetsförmedlingen skatteverket migrationsverket socialtjänsten socialstyrelsen skolverket diskrimineringsombudsmannen barnombudsmannen kronofogden trafikverket stadsdelsnämnden
	stadsdelsförvaltningen kommunen svenska romska samiska finska jiddisch arabiska engelska somaliska persiska sverigefinska judiska internet google facebook instagram youtube tiktok twitter whatsapp swish bankid kivra klarna
	ikea ica coop willys lidl hemköp netto systembolaget apoteket stockholmshem familjebostäder svenska bostäder micasa rikshem heimstaden hyresgästföreningen sl mtr keolis arlanda bromma spotify netflix microsoft word excel
	teams zoom covid corona lss sfi bup bvc sos funka rådslag barnkonventionen rosengård fittja alby hallunda norsborg rissne kallhäll jakobsberg märsta södertälje tumba vallentuna täby norrtälje nynäshamn
	a-traktor moped ok tack hej mvh vänliga hälsningar obs ps tv wifi pdf id i ii iii iv dans zumba yoga fifa nintendo playstation minecraft roblox fortnite`
		.split(/\s+/)
		.map(fold)
		.concat(districts)
);
