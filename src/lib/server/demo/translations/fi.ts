/** Finnish words of the demonstration by their Swedish, each a draft until a speaker has reviewed it. */
export const shared: Record<string, string> = {
	'Vet inte': 'En tiedä',
	'Vill inte svara': 'En halua vastata',
	Annat: 'Muu',
	Kvinna: 'Nainen',
	Man: 'Mies',
	Flicka: 'Tyttö',
	Pojke: 'Poika',
	'Om dig': 'Sinusta',
	'Hur gammal är du?': 'Kuinka vanha olet?',
	'Under 18 år': 'Alle 18-vuotias',
	'18–29 år': '18–29-vuotias',
	'30–44 år': '30–44-vuotias',
	'45–64 år': '45–64-vuotias',
	'65–79 år': '65–79-vuotias',
	'80 år eller äldre': '80-vuotias tai vanhempi',
	'Vi vill se om unga och äldre har olika erfarenheter, och om alla åldrar har kommit till tals.':
		'Haluamme nähdä, onko nuorilla ja vanhemmilla erilaisia kokemuksia ja onko kaikenikäisiä kuultu.',
	'I vilken del av Stockholm bor du?': 'Missä osassa Tukholmaa asut?',
	'Vi vill se om alla delar av staden har kommit till tals, och om svaren skiljer sig åt.':
		'Haluamme nähdä, onko kaikkia kaupungin osia kuultu ja ovatko vastaukset erilaisia.',
	Västerort: 'Läntiset esikaupungit',
	Innerstaden: 'Kantakaupunki',
	Söderort: 'Eteläiset esikaupungit',
	'Vilket kön har du?': 'Mikä on sukupuolesi?',
	'Vi vill se om det blir lika bra för kvinnor, män och alla andra.':
		'Haluamme nähdä, onko tulos yhtä hyvä naisille, miehille ja kaikille muille.',
	'Tillhör du någon av Sveriges nationella minoriteter eller urfolket samerna?':
		'Kuulutko johonkin Ruotsin kansallisista vähemmistöistä tai saamelaisten alkuperäiskansaan?',
	Judar: 'Juutalaiset',
	Romer: 'Romanit',
	'Urfolket samerna': 'Saamelaisten alkuperäiskansa',
	Sverigefinnar: 'Ruotsinsuomalaiset',
	Tornedalingar: 'Tornionlaaksolaiset',
	'Nej, ingen av dem': 'En kuulu mihinkään niistä',
	'Skriv inte vem du är. Skriv inte vem någon annan är.':
		'Älä kirjoita, kuka olet. Älä kirjoita, kuka joku muu on.',
	Årskurser: 'Luokka-asteet',
	Förskolan: 'Esikoulu',
	'Förskoleklass–åk 3': 'Esikoululuokka ja luokat 1–3',
	'Åk 4–6': 'Luokat 4–6',
	'Åk 7–9': 'Luokat 7–9',
	Gymnasiet: 'Lukio',
	'Anpassad skola': 'Mukautettu koulu',
	'Vi vill se om barn i olika åldrar tycker olika, och om alla har kommit till tals.':
		'Haluamme nähdä, ovatko eri-ikäiset lapset eri mieltä ja onko kaikkia kuultu.',
	'Var gruppen finns': 'Missä ryhmä on',
	Skola: 'Koulu',
	Förberedelseklass: 'Valmistava luokka',
	Förskola: 'Esikoulu',
	'Öppen förskola': 'Avoin esikoulu',
	'Fritidshem eller fritidsgård': 'Vapaa-ajankoti tai nuorisotalo',
	'Skyddat boende': 'Suojattu asuminen',
	'Förening för barn med funktionsnedsättning': 'Yhdistys lapsille, joilla on toimintarajoite',
	'Annan organisation': 'Muu järjestö',
	'Förskola och öppen förskola': 'Esikoulu ja avoin esikoulu',
	'Utanför skolan': 'Koulun ulkopuolella',
	'Vi vill se vilka barn som har nåtts, utan att fråga något barn om det.':
		'Haluamme nähdä, mitkä lapset on tavoitettu, kysymättä sitä yhdeltäkään lapselta.',
	Stadsdel: 'Kaupunginosa',
	'Vi vill se om barn i hela staden har kommit till tals.':
		'Haluamme nähdä, onko koko kaupungin lapsia kuultu.',
	'Ganska lätt': 'Melko helppoa',
	'Mycket lätt': 'Hyvin helppoa',
	'Ganska svårt': 'Melko vaikeaa',
	'Mycket svårt': 'Hyvin vaikeaa'
};

export const language: Record<string, string> = {
	'Service på ditt språk': 'Palvelua omalla kielelläsi',
	'I Stockholm har du rätt att använda finska, meänkieli och samiska när du har kontakt med staden. Jiddisch och romani chib är också nationella minoritetsspråk. Fungerar det hos din stadsdelsförvaltning?':
		'Tukholmassa sinulla on oikeus käyttää suomea, meänkieltä ja saamea, kun olet yhteydessä kaupunkiin. Myös jiddiš ja romani ovat kansallisia vähemmistökieliä. Toimiiko tämä sinun kaupunginosahallinnossasi?',
	'Svaren blir underlag för samråd med de fem nationella minoriteterna i början av året, och för stadens handlingsplan för deras rättigheter.':
		'Vastauksia käytetään pohjana viiden kansallisen vähemmistön kuulemisissa alkuvuodesta sekä kaupungin toimintasuunnitelmassa, joka koskee heidän oikeuksiaan.',
	'Du som talar finska, jiddisch, meänkieli, romani chib eller samiska':
		'Sinä, joka puhut suomea, jiddišiä, meänkieltä, romania tai saamea',
	'Din rätt': 'Sinun oikeutesi',
	'Du får använda språket även om du kan svenska, och du behöver inte förklara varför. Du kan få svar på samma språk, muntligt och skriftligt.':
		'Saat käyttää kieltä, vaikka osaat ruotsia, eikä sinun tarvitse selittää miksi. Voit saada vastauksen samalla kielellä, suullisesti ja kirjallisesti.',
	'Har du använt ett nationellt minoritetsspråk i kontakt med staden?':
		'Oletko käyttänyt kansallista vähemmistökieltä ollessasi yhteydessä kaupunkiin?',
	'Ja, och jag fick svar på språket': 'Olen, ja sain vastauksen sillä kielellä',
	'Ja, men jag fick svar på svenska': 'Olen, mutta sain vastauksen ruotsiksi',
	'Nej, jag visste inte att det gick': 'En, en tiennyt, että se on mahdollista',
	'Nej, jag har inte velat': 'En, en ole halunnut',
	'Var är språket viktigast för dig eller din familj?': 'Missä kieli on sinulle tai perheellesi tärkein?',
	'I förskolan': 'Esikoulussa',
	'I skolan': 'Koulussa',
	'I äldreomsorgen': 'Vanhustenhuollossa',
	'I brev och beslut': 'Kirjeissä ja päätöksissä',
	'På telefon': 'Puhelimessa',
	'På bibliotek och i kulturlivet': 'Kirjastoissa ja kulttuurielämässä',
	'Hur lätt är det att få veta vad du har rätt till?':
		'Kuinka helppoa on saada tietää, mihin sinulla on oikeus?',
	'Vad borde vi göra annorlunda?': 'Mitä meidän pitäisi tehdä toisin?',
	'Frågan är frivillig. Vi frågar bara för att rättigheterna är olika för de fem grupperna, och samråd ska hållas med var och en. Svaret visas bara för hela staden, och aldrig för få personer.':
		'Kysymys on vapaaehtoinen. Kysymme vain siksi, että viiden ryhmän oikeudet ovat erilaiset ja jokaista ryhmää on kuultava. Vastaukset näytetään vain koko kaupungin osalta, eikä koskaan, jos vastaajia on vähän.'
};

export const school: Record<string, string> = {
	'Tryggt till skolan': 'Turvallisesti kouluun',
	'Alla barn ska kunna ta sig till skolan utan att vara rädda. Du som går i skolan vet bäst hur vägen är. Svara själv, eller tillsammans med någon vuxen.':
		'Jokaisen lapsen pitää voida mennä kouluun pelkäämättä. Sinä, joka käyt koulua, tiedät parhaiten, millainen matka on. Vastaa itse tai yhdessä aikuisen kanssa.',
	'Trafiknämnden väljer vilka gator och övergångar som ska byggas om nästa år. Skolor får se vad som sagts om deras område, aldrig vem som sagt det.':
		'Liikennelautakunta valitsee, mitkä kadut ja suojatiet rakennetaan uudelleen ensi vuonna. Koulut saavat nähdä, mitä niiden alueesta on sanottu, mutta eivät koskaan, kuka sen on sanonut.',
	'Vi frågar hur barn tar sig till skolan och hur vägen känns. Ingen fråga handlar om hemmet.':
		'Kysymme, miten lapset kulkevat kouluun ja miltä matka tuntuu. Mikään kysymys ei koske kotia.',
	'Vi frågar hur din väg till skolan är.': 'Kysymme, millainen koulumatkasi on.',
	'Barn som går i skolan, och vuxna som följer dem':
		'Koulua käyvät lapset ja aikuiset, jotka saattavat heitä',
	'Innan du börjar': 'Ennen kuin aloitat',
	'Inga svar är rätt eller fel. Du behöver inte svara på allt, och du kan sluta när du vill.':
		'Mikään vastaus ei ole oikea tai väärä. Sinun ei tarvitse vastata kaikkeen, ja voit lopettaa, milloin haluat.',
	'Vem är du som svarar?': 'Kuka vastaa?',
	'Går i förskoleklass–åk 3': 'Olen esikoululuokalla tai luokilla 1–3',
	'Går i åk 4–6': 'Olen luokilla 4–6',
	'Går i åk 7–9': 'Olen luokilla 7–9',
	'Går i anpassad skola': 'Käyn mukautettua koulua',
	'Vuxen som följer ett barn': 'Olen aikuinen, joka saattaa lasta',
	'Hur kommer du oftast till skolan?': 'Miten yleensä tulet kouluun?',
	'Hur kommer du till skolan?': 'Miten tulet kouluun?',
	'Går eller kör rullstol': 'Kävellen tai pyörätuolilla',
	'Jag går eller kör rullstol': 'Kävelen tai tulen pyörätuolilla',
	'Cyklar eller åker sparkcykel': 'Pyörällä tai potkulaudalla',
	'Jag cyklar': 'Tulen pyörällä',
	'Buss, tunnelbana eller tåg': 'Bussilla, metrolla tai junalla',
	'Jag åker buss eller tåg': 'Tulen bussilla tai junalla',
	Bil: 'Autolla',
	'Jag åker bil': 'Tulen autolla',
	Skolskjuts: 'Koulukyydillä',
	'Jag åker skolskjuts': 'Tulen koulukyydillä',
	'Hur många minuter tar det?': 'Kuinka monta minuuttia se kestää?',
	'Ungefär räcker.': 'Suurin piirtein riittää.',
	minuter: 'minuuttia',
	'0–9 minuter': '0–9 minuuttia',
	'10–19 minuter': '10–19 minuuttia',
	'20–29 minuter': '20–29 minuuttia',
	'30 minuter eller mer': '30 minuuttia tai enemmän',
	'Hur känns vägen till skolan?': 'Miltä koulumatka tuntuu?',
	'Hur känns det på vägen?': 'Miltä matkalla tuntuu?',
	Trygg: 'Turvalliselta',
	'Ganska trygg': 'Melko turvalliselta',
	'Ganska otrygg': 'Melko turvattomalta',
	Otrygg: 'Turvattomalta',
	'Vad gör vägen otrygg?': 'Mikä tekee matkasta turvattoman?',
	'Vad är läskigt på vägen?': 'Mikä matkalla on pelottavaa?',
	'Bilar som kör fort': 'Autot, jotka ajavat kovaa',
	'Bilar kör fort': 'Autot ajavat kovaa',
	'Svårt att gå över gatan': 'On vaikea mennä kadun yli',
	'Det är svårt att gå över': 'On vaikea mennä yli',
	Mörkt: 'Pimeys',
	'Det är mörkt': 'On pimeää',
	'Människor som skrämmer mig': 'Ihmiset, jotka pelottavat minua',
	'Någon gör mig rädd': 'Joku pelottaa minua',
	'Bilar som släpper av vid skolan': 'Autot, jotka tuovat lapsia koululle',
	'Cyklar och elsparkcyklar på trottoaren': 'Pyörät ja sähköpotkulaudat jalkakäytävällä',
	'Is och snö': 'Jää ja lumi',
	'Inget, vägen är trygg': 'Ei mikään, matka on turvallinen',
	'Inget är läskigt': 'Mikään ei ole pelottavaa',
	'Finns det en plats som borde bli bättre? Berätta var, och vad som händer där.':
		'Onko jokin paikka, jota pitäisi parantaa? Kerro, missä se on ja mitä siellä tapahtuu.',
	'Vad ska bli bättre på vägen?': 'Minkä matkalla pitäisi olla paremmin?'
};

export const playgrounds: Record<string, string> = {
	'Lekplatser för alla barn': 'Leikkipaikkoja kaikille lapsille',
	'En lekplats där syskonen kan leka men inte du är ingen lekplats för dig. Barn och vuxna i Skarpnäck berättade vad som stoppar, och vad som är roligast.':
		'Leikkipaikka, jossa sisaruksesi voivat leikkiä mutta sinä et, ei ole leikkipaikka sinulle. Skarpnäckin lapset ja aikuiset kertoivat, mikä estää leikkimästä ja mikä on hauskinta.',
	'Stadsdelsnämnden rustar upp tre lekplatser. Svaren är del av barnkonsekvensanalysen, och funktionshindersrådet yttrar sig innan ritningarna blir klara.':
		'Kaupunginosalautakunta kunnostaa kolme leikkipaikkaa. Vastaukset ovat osa lapsivaikutusten arviointia, ja vammaisneuvosto antaa lausunnon ennen kuin piirustukset valmistuvat.',
	'Det ni sa mest om var marken: sanden byts mot gummi och plattor fram till varje lekredskap. Alla tre lekplatser får staket med grind, och minst en gunga som går att flytta över till. Karusellen i marknivå blir av. En toalett kostar mer än vi har; vi söker pengar till en.':
		'Eniten puhuitte maasta: hiekka vaihdetaan kumiin ja laattoihin jokaisen leikkivälineen luo asti. Kaikki kolme leikkipaikkaa saavat aidan ja portin sekä vähintään yhden keinun, johon voi siirtyä pyörätuolista. Maan tasolla oleva karuselli rakennetaan. Vessa maksaa enemmän kuin meillä on rahaa. Haemme rahaa yhteen vessaan.',
	Marken: 'Maa',
	'Sand stoppar rullstolar och rollatorer. Den som inte kommer fram till gungan får stå vid sidan.':
		'Hiekka pysäyttää pyörätuolit ja rollaattorit. Jos keinun luo ei pääse, joutuu jäämään sivuun.',
	'Sanden byts mot gummi och plattor fram till varje lekredskap på tre lekplatser.':
		'Kolmella leikkipaikalla hiekka vaihdetaan kumiin ja laattoihin jokaisen leikkivälineen luo asti.',
	'Vem svarar?': 'Kuka vastaa?',
	'Ett barn': 'Lapsi',
	'Ett barn och en vuxen tillsammans': 'Lapsi ja aikuinen yhdessä',
	'En vuxen': 'Aikuinen',
	'Vad är roligast på en lekplats?': 'Mikä leikkipaikassa on hauskinta?',
	Gunga: 'Keinuminen',
	Klättra: 'Kiipeily',
	'Åka rutschkana': 'Liukumäen laskeminen',
	'Sand och vatten': 'Hiekka ja vesi',
	'Kojor och gömställen': 'Majat ja piilopaikat',
	'Hur väl fungerar lekplatsen ni oftast går till?': 'Kuinka hyvin useimmin käyttämänne leikkipaikka toimii?',
	'Mycket bra': 'Hyvin',
	'Ganska bra': 'Melko hyvin',
	'Ganska dåligt': 'Melko huonosti',
	'Mycket dåligt': 'Erittäin huonosti',
	'Vad stoppar?': 'Mikä on esteenä?',
	'Sand, grus och höga kanter': 'Hiekka, sora ja korkeat reunat',
	'Inget av lekredskapen passar': 'Mikään leikkivälineistä ei sovi',
	'Inget staket': 'Aitaa ei ole',
	'Rörigt och högljutt': 'Levotonta ja äänekästä',
	'Ingen toalett': 'Vessaa ei ole',
	'Ingen skugga': 'Varjoa ei ole',
	'Ingenstans att sitta': 'Ei ole paikkaa, missä istua',
	Inget: 'Ei mikään',
	'Beskriv en lekplats där alla barn kan leka.': 'Kuvaile leikkipaikkaa, jossa kaikki lapset voivat leikkiä.',
	'Om barnet': 'Lapsesta',
	'Har barnet en funktionsnedsättning?': 'Onko lapsella toimintarajoite?',
	// Answers to this question only: Finnish has no yes and no that stand alone.
	Ja: 'On',
	Nej: 'Ei ole',
	'Till exempel i rörelse, syn, hörsel eller tal, i hur du tänker, minns och förstår, eller i hur du mår.':
		'Esimerkiksi liikkumisessa, näkemisessä, kuulemisessa tai puhumisessa, siinä miten ajattelee, muistaa ja ymmärtää, tai siinä miten voi.',
	'Frågan är frivillig. Vi frågar för att lekplatserna ska bli tillgängliga på riktigt. Svaret visas aldrig för få personer.':
		'Kysymys on vapaaehtoinen. Kysymme, jotta leikkipaikoista tulisi oikeasti esteettömiä. Vastauksia ei koskaan näytetä, jos vastaajia on vähän.',
	'Vilket kön har barnet?': 'Mikä on lapsen sukupuoli?',
	'Vi vill se om det blir lika roligt för flickor, pojkar och alla andra.':
		'Haluamme nähdä, tuleeko siitä yhtä hauskaa tytöille, pojille ja kaikille muille.'
};

/** Titles and what is told of the other open consultations. */
export const others: Record<string, string> = {
	'Ditt hus, ditt inflytande': 'Sinun talosi, sinun äänesi',
	'Du som hyr av Stockholmshem vet vad som fungerar i huset och vad som inte gör det. Vad vill du vara med och bestämma om, och hur?':
		'Sinä, joka asut Stockholmshemin vuokra-asunnossa, tiedät, mikä talossa toimii ja mikä ei. Mistä haluat olla mukana päättämässä, ja miten?',
	'Bolaget ska börja med ett nytt sätt att ha husmöten. Svaren avgör hur. De påverkar inte ditt hyresavtal och kan inte kopplas till din lägenhet.':
		'Yhtiö ottaa käyttöön uuden tavan pitää talokokouksia. Vastaukset ratkaisevat, millaisen. Ne eivät vaikuta vuokrasopimukseesi, eikä niitä voi yhdistää asuntoosi.',
	'Du som hyr av Stockholmshem': 'Sinä, joka olet Stockholmshemin vuokralainen',
	'En ny park vid Magelungen': 'Uusi puisto Magelungen-järven rannalle',
	'Mellan Farsta strand och sjön ligger en äng som snart blir park. Ingenting är ritat än. Berätta vad du vill kunna göra där: det är fyra frågor och tar ungefär två minuter.':
		'Farsta strandin ja järven välissä on niitty, josta tulee pian puisto. Mitään ei ole vielä piirretty. Kerro, mitä haluaisit tehdä siellä: kysymyksiä on neljä, ja vastaaminen kestää noin kaksi minuuttia.',
	'Det ni svarar bestämmer vad som ritas först. I vår visar stadsdelsnämnden tre skisser som bygger på svaren, och då frågar vi er igen innan något byggs.':
		'Vastauksenne ratkaisevat, mitä piirretään ensin. Keväällä kaupunginosalautakunta esittelee kolme vastauksiin perustuvaa luonnosta, ja silloin kysymme teiltä uudelleen ennen kuin mitään rakennetaan.',
	'Vinter på trottoaren': 'Talvi jalkakäytävällä',
	'När snön kommer blir en vanlig promenad för en del omöjlig. Hjälp oss att röja där det behövs mest, och i rätt ordning.':
		'Kun lumi tulee, tavallinen kävelymatka on joillekin mahdoton. Auta meitä auraamaan siellä, missä sitä eniten tarvitaan, ja oikeassa järjestyksessä.',
	'Trafiknämnden skriver nya avtal om snöröjning till nästa vinter. Svaren avgör vilka gångvägar som ska vara klara först.':
		'Liikennelautakunta tekee uudet sopimukset lumenaurauksesta ensi talveksi. Vastaukset ratkaisevat, mitkä kävelytiet aurataan ensin.'
};

/** Committees and councils, as Swedish authorities' Finnish names such bodies. */
export const bodies: Record<string, string> = {
	Avfallsnämnden: 'Jätelautakunta',
	Kommunstyrelsen: 'Kaupunginhallitus',
	Arbetsmarknadsnämnden: 'Työmarkkinalautakunta',
	Fastighetsnämnden: 'Kiinteistölautakunta',
	Förskolenämnden: 'Esikoululautakunta',
	Idrottsnämnden: 'Liikuntalautakunta',
	Kulturnämnden: 'Kulttuurilautakunta',
	Kyrkogårdsnämnden: 'Hautausmaalautakunta',
	'Miljö- och hälsoskyddsnämnden': 'Ympäristö- ja terveydensuojelulautakunta',
	Servicenämnden: 'Palvelulautakunta',
	Socialnämnden: 'Sosiaalilautakunta',
	Stadsbyggnadsnämnden: 'Kaupunkisuunnittelulautakunta',
	Trafiknämnden: 'Liikennelautakunta',
	Utbildningsnämnden: 'Koulutuslautakunta',
	Valnämnden: 'Vaalilautakunta',
	Äldrenämnden: 'Vanhustenlautakunta',
	Överförmyndarnämnden: 'Yliholhoojalautakunta',
	'Bromma stadsdelsnämnd': 'Bromman kaupunginosalautakunta',
	'Enskede-Årsta-Vantörs stadsdelsnämnd': 'Enskede-Årsta-Vantörin kaupunginosalautakunta',
	'Farsta stadsdelsnämnd': 'Farstan kaupunginosalautakunta',
	'Hägersten-Älvsjö stadsdelsnämnd': 'Hägersten-Älvsjön kaupunginosalautakunta',
	'Hässelby-Vällingby stadsdelsnämnd': 'Hässelby-Vällingbyn kaupunginosalautakunta',
	'Järva stadsdelsnämnd': 'Järvan kaupunginosalautakunta',
	'Kungsholmens stadsdelsnämnd': 'Kungsholmenin kaupunginosalautakunta',
	'Skarpnäcks stadsdelsnämnd': 'Skarpnäckin kaupunginosalautakunta',
	'Skärholmens stadsdelsnämnd': 'Skärholmenin kaupunginosalautakunta',
	'Södermalms stadsdelsnämnd': 'Södermalmin kaupunginosalautakunta',
	'Kommunstyrelsens funktionshindersråd': 'Kaupunginhallituksen vammaisneuvosto',
	'Rådet för Agenda 2030': 'Agenda 2030 -neuvosto',
	'Rådet för nationella minoriteter': 'Kansallisten vähemmistöjen neuvosto',
	'Socialnämndens funktionshindersråd': 'Sosiaalilautakunnan vammaisneuvosto',
	'Äldrenämndens pensionärsråd': 'Vanhustenlautakunnan eläkeläisneuvosto',
	'Kungsholmens pensionärsråd': 'Kungsholmenin eläkeläisneuvosto',
	'Kungsholmens funktionshindersråd': 'Kungsholmenin vammaisneuvosto',
	'Skarpnäcks funktionshindersråd': 'Skarpnäckin vammaisneuvosto',
	Barnombudsmannen: 'Lapsiasiamies',
	Funktionshindersombudsmannen: 'Vammaisasiamies',
	Äldreombudsmannen: 'Vanhusasiamies'
};
