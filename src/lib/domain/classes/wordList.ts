/**
 * The words of codes: short, of every day, without fear, drink, weapons or belief, and nothing that children call each
 * other. Each with its picture in the house's collection, and in English (where it is not the picture's name). Any two are
 * at least two slips of the finger apart, which words.test.ts shows.
 */
export const wordList = {
	animals: `
		katt cat; hund dog; fågel bird; fisk fish; häst horse; fjäril butterfly; igelkott hedgehog; björn bear;
		koala koala; panda panda; lejon lion; tiger tiger; leopard leopard; ekorre chipmunk/squirrel; kanin rabbit;
		hamster hamster; bäver beaver; räv fox; utter otter; känguru kangaroo; kamel two-hump-camel/camel; giraff
		giraffe; elefant elephant; zebra zebra; get goat; får ewe/sheep; bagge ram; oxe ox; buffel
		water-buffalo/buffalo; bison bison; hjort deer; tupp rooster; kyckling baby-chick/chick; anka duck; svan
		swan; uggla owl; flamingo flamingo; påfågel peacock; papegoja parrot; pingvin penguin; gås goose; kalkon
		turkey; fjäder feather; fågelbo nest-with-eggs/nest; groda frog; ödla lizard; drake kite; delfin dolphin;
		krabba crab; hummer lobster; ostron oyster; korall coral; snäcka spiral-shell/shell; snigel snail; mask
		worm; myra ant; larv bug/caterpillar; mygga mosquito; fluga fly; tass paw-prints/paw; isbjörn polar-bear;
		pudel poodle; mammut mammoth; vinge wing`,
	plants: `
		träd deciduous-tree/tree; gran evergreen-tree/spruce; palm palm-tree/palm; kaktus cactus; tulpan tulip;
		solros sunflower; ros rose; blomma blossom/flower; lotus lotus; hyacint hyacinth; bukett bouquet; svamp
		mushroom; klöver four-leaf-clover/clover; löv fallen-leaf/leaf; krukväxt potted-plant; planta seedling;
		hibiskus hibiscus; kastanj chestnut; ved wood/firewood`,
	nature: `
		sol sun; måne crescent-moon/moon; fullmåne full-moon; nymåne new-moon; halvmåne
		first-quarter-moon/half-moon; stjärna star; moln cloud; regnbåge rainbow; snögubbe snowman; paraply
		umbrella-with-rain-drops/umbrella; droppe droplet/drop; berg mountain; vulkan volcano; strand
		beach-with-umbrella/beach; öken desert; sten rock/stone; dimma fog; komet comet; planet
		ringed-planet/planet; jordglob globe-showing-europe-africa/globe; regn cloud-with-rain/rain; isbit ice/ice
		cube; galax milky-way/galaxy; morgon sunrise/morning; kväll cityscape-at-dusk/evening; snö snowflake/snow;
		meteor shooting-star/meteor; glitter sparkles/glitter`,
	food: `
		äpple red-apple/apple; päron pear; banan banana; apelsin tangerine/orange; citron lemon; lime lime; melon
		melon; druva grapes/grape; blåbär blueberries/blueberry; körsbär cherries/cherry; persika peach; mango
		mango; ananas pineapple; kokosnöt coconut; kiwi kiwi-fruit/kiwi; tomat tomato; avokado avocado; oliv olive;
		broccoli broccoli; morot carrot; potatis potato; vitlök garlic; gurka cucumber; paprika bell-pepper/pepper;
		chili hot-pepper/chilli; majs ear-of-corn/maize; böna beans/bean; sallad green-salad/salad; spenat
		leafy-green/spinach; ingefära ginger-root/ginger; jordnöt peanuts/peanut; bröd bread; baguette
		baguette-bread/baguette; kringla pretzel; våffla waffle; pannkaka pancakes/pancake; ost cheese-wedge/cheese;
		ägg egg; smör butter; honung honey-pot/honey; pizza pizza; taco taco; burrito burrito; kebab
		stuffed-flatbread/kebab; falafel falafel; spagetti spaghetti; sushi sushi; gryta pot-of-food/stew; soppa
		bowl-with-spoon/soup; popcorn popcorn; kaka cookie; tårta birthday-cake/cake; muffin cupcake/muffin; paj
		pie; glass soft-ice-cream/ice cream; choklad chocolate-bar/chocolate; godis candy; klubba lollipop; pudding
		custard/pudding; mjölk glass-of-milk/milk; tekanna teapot; kopp hot-beverage/cup; juice beverage-box/juice;
		dumpling dumpling; smörgås sandwich; pommes french-fries/chips; konserv canned-food/tin; nudlar
		steaming-bowl/noodles`,
	home: `
		säng bed; soffa couch-and-lamp/sofa; säte seat; dörr door; fönster window; lampa light-bulb/lamp; kvast
		broom; tvål soap; toalett toilet; dusch shower; badkar bathtub; nyckel key; klocka alarm-clock/clock; spegel
		mirror; hink bucket; korg basket; nystan yarn/ball of yarn; sax scissors; gaffel fork-and-knife/fork; sked
		spoon; tallrik fork-and-knife-with-plate/plate; ätpinnar chopsticks; burk jar; ljus candle; kam
		hair-pick/comb; stege ladder; hammare hammer; magnet magnet; verktyg toolbox/tools; kugghjul gear; hjul
		wheel; batteri battery; kontakt electric-plug/plug; krok hook; knut knot; sopkorg wastebasket; timglas
		hourglass-done/hourglass; stoppur stopwatch; kalender calendar; brev envelope/letter; brevlåda
		postbox/letterbox; tidning newspaper; bok closed-book/book; penna pencil; krita crayon; pensel paintbrush;
		linjal straight-ruler/ruler; mapp file-folder/folder; kompass compass; portfölj briefcase; ryggsäck
		backpack; resväska luggage/suitcase; börs purse; glasögon glasses; klänning dress; tröja t-shirt; byxor
		jeans/trousers; shorts shorts; strumpa socks/sock; känga hiking-boot/boot; sandal thong-sandal/sandal; keps
		billed-cap/cap; handske gloves/glove; halsduk scarf; kappa coat; slips necktie/tie; krona crown; ring ring;
		diamant gem-stone/diamond; rosett ribbon/bow; hjälm rescue-workers-helmet/helmet; baddräkt
		one-piece-swimsuit/swimsuit; kimono kimono; sari sari; bjällra bell; lotion lotion-bottle/lotion; kruka
		amphora/pot; kastrull shallow-pan-of-food/saucepan; låda card-file-box/box; vindspel wind-chime; rulle
		roll-of-paper/roll; tegel brick`,
	ways: `
		cykel bicycle; buss bus; spårvagn tram; tåg train; bil automobile/car; taxi taxi; segelbåt sailboat/sailing
		boat; färja ferry; flygplan airplane/aeroplane; traktor tractor; lastbil articulated-lorry/lorry; brandbil
		fire-engine; moped motor-scooter/moped; raket rocket; satellit satellite; ufo flying-saucer/UFO; linbana
		mountain-cableway/cable car; gondol aerial-tramway/gondola; fartyg passenger-ship/ship; kanot canoe; ankare
		anchor; livboj ring-buoy/lifebuoy; räls railway-track/rail; minibuss minibus; racerbil racing-car; hiss
		elevator/lift; vagn railway-car/carriage; pulka sled/sledge; skridsko ice-skate/skate; jeep
		sport-utility-vehicle/jeep; skåpbil delivery-truck/van; trådbuss trolleybus; monorail monorail; motorbåt
		motor-boat/motorboat`,
	play: `
		fotboll soccer-ball/football; basket basketball; tennis tennis; hockey ice-hockey; pingis ping-pong/table
		tennis; bowling bowling; frisbee flying-disc/frisbee; rugby rugby-football/rugby; ballong balloon; present
		wrapped-gift/present; nalle teddy-bear/teddy; tärning game-die/die; pussel puzzle-piece/puzzle; docka
		nesting-dolls/doll; jojo yo-yo; robot robot; spel video-game/game; karusell carousel-horse/merry-go-round;
		cirkus circus-tent/circus; tält tent; biljett ticket; pokal trophy; medalj sports-medal/medal; gitarr
		guitar; fiol violin; trumma drum; flöjt flute; trumpet trumpet; saxofon saxophone; piano
		musical-keyboard/piano; banjo banjo; dragspel accordion; maracas maracas; bongo long-drum/bongo; mikrofon
		microphone; radio radio; teve television; kamera camera; film film-frames/film; video video-camera/video;
		laptop laptop; mobil mobile-phone/mobile; telefon telephone; skrivare printer; tangent keyboard; skärm
		desktop-computer/screen; skiva optical-disk/disc; kassett videocassette/cassette; diskett
		floppy-disk/diskette; joystick joystick; teleskop telescope; tavla framed-picture/picture; palett
		artist-palette/palette; teater performing-arts/theatre; biljard pool-8-ball/billiards; judo
		martial-arts-uniform/judo; metspö fishing-pole/fishing rod; snorkel diving-mask/snorkel; bumerang boomerang;
		trollspö magic-wand/wand; konfetti confetti-ball/confetti; lykta red-paper-lantern/lantern; bubbla
		bubbles/bubble; vimpel triangular-flag/pennant`,
	places: `
		hus house; skola school; bank bank; butik convenience-store/shop; fabrik factory; hotell hotel; slott
		castle; stuga hut/cottage; torn tokyo-tower/tower; stad cityscape/city; fontän fountain; park national-park;
		lekplats playground-slide/playground; villa house-with-garden/villa; museum classical-building/museum;
		station station; camping camping; varuhus department-store; staty statue-of-liberty/statue`,
	people: `
		öga eye; näsa nose; mun mouth; tand tooth; fot foot; hjärta red-heart/heart; tunga tongue; bebis baby; kock
		cook; bonde farmer; lärare teacher; pilot pilot; domare judge/referee; detektiv detective; forskare
		scientist; målare artist/painter; sångare singer; fotspår footprints; muskel flexed-biceps/muscle`,
	things: `
		megafon megaphone; hörlurar headphone/headphones; mynt coin; sedel euro-banknote/banknote; påse
		money-bag/bag; kundvagn shopping-cart/trolley; kasse shopping-bags/carrier bag; etikett label; antenn
		satellite-antenna/aerial; plåster adhesive-bandage/plaster; provrör test-tube; atom atom-symbol/atom; mejl
		e-mail; dagbok notebook-with-decorative-cover/diary; block spiral-notepad/pad; kvitto receipt; diagram
		bar-chart/chart; bokmärke bookmark; trekant triangular-ruler/triangle; skylt placard/sign; bokrulle scroll;
		siffra input-numbers/number; studio studio-microphone/studio; parasoll umbrella-on-ground/parasol; solglas
		sunglasses; goggla goggles`
} as const;
