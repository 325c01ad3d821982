/**
 * What the pictures of wordList.ts are called in other languages, in the list's order. From the Unicode CLDR annotations,
 * release 48 (© Unicode, Inc., Unicode License v3: docs/unicode-license.txt); names of pictures, not translations of words.
 */
export const pictureNames: Record<string, readonly string[]> = Object.fromEntries(
	Object.entries({
		fi: `
			kissa| koira| lintu| kala| hevonen| perhonen| siili| karhu| koala| panda| leijona| tiikeri| leopardi|
			maaorava| kani| hamsteri| majava| kettu| saukko| kenguru| kaksikyttyräinen kameli| kirahvi| elefantti| seepra|
			vuohi| lammas| pässi| härkä| vesipuhveli| biisoni| peura| kukko| tipu| sorsa| joutsen| pöllö| flamingo|
			riikinkukko| papukaija| pingviini| hanhi| kalkkuna| höyhen| munia pesässä| sammakko| lisko| leija| delfiini|
			rapu| hummeri| osteri| koralli| kotilo| etana| mato| muurahainen| ötökkä| hyttynen| kärpänen| tassunjäljet|
			jääkarhu| villakoira| mammutti| siipi| lehtipuu| ikivihreä| palmu| kaktus| tulppaani| auringonkukka| ruusu|
			kukinta| lootus| hyasintti| kukkakimppu| sieni| neliapila| pudonnut lehti| ruukkukasvi| taimi| kiinanruusu|
			kastanja| halko| aurinko| kuunsirppi| täysikuu| uusikuu| ensimmäinen neljänneskuu| valkoinen tähti| pilvi|
			sateenkaari| lumiukko| sateenvarjo ja pisarat| pisara| vuori| tulivuori| ranta ja aurinkovarjo| autiomaa|
			kivi| sumu| komeetta| rengasplaneetta| maapallo jossa näkyy Eurooppa ja Afrikka| sadepilvi| jääkuutio|
			linnunrata| auringonnousu| kaupunkimaisema illanhämärässä| lumihiutale| tähdenlento| säihke| punainen omena|
			päärynä| banaani| mandariini| sitruuna| limetti| meloni| viinirypäleet| mustikat| kirsikat| persikka| mango|
			ananas| kookospähkinä| kiivi| tomaatti| avokado| oliivi| parsakaali| porkkana| peruna| valkosipuli| kurkku|
			paprika| jalapeno| maissintähkä| pavut| vihreä salaatti| lehtivihannes| inkivääri| maapähkinä| leipä| patonki|
			rinkilä| vohveli| letut| juustopala| kananmuna| voi| hunaja| pizza| taco| burrito| täytetty pita| falafel|
			spagetti| sushi| ruokakulho| kulho ja lusikka| popcorn| keksi| syntymäpäiväkakku| vuokaleivos| piirakka|
			pehmis| suklaapatukka| karkki| tikkari| vanukas| maitolasi| teepannu| kuuma juoma| juomatetra| taikinanyytti|
			voileipä| ranskalaiset| säilyketölkki| höyryävä kulho| sänky| sohva ja lamppu| istuin| ovi| ikkuna|
			hehkulamppu| luuta| saippua| vessanpönttö| suihku| kylpyamme| avain| herätyskello| peili| ämpäri| kori|
			lankakerä| sakset| haarukka ja veitsi| lusikka| haarukka, veitsi ja lautanen| syömäpuikot| purkki| kynttilä|
			selvityskampa| tikkaat| vasara| magneetti| työkalulaatikko| hammasratas| rengas| akku| pistoke| koukku| solmu|
			roskakori| tiimalasi| sekuntikello| kalenteri| kirjekuori| postilaatikko| sanomalehti| suljettu kirja|
			lyijykynä| väriliitu| sivellin| viivoitin| tiedostokansio| kompassi| salkku| koulureppu| matkatavara|
			rahakukkaro| silmälasit| mekko| t-paita| farkut| uimashortsit| sukat| vaelluskenkä| varvassandaali|
			lippalakki| hansikkaat| huivi| takki| solmio| kruunu| sormus| jalokivi| rusetti|
			kypärä, jossa valkoinen risti| uimapuku| kimono| sari| kirkonkello| hoitoainepullo| amfora| paellapannu|
			arkistolaatikko| tuulikello| paperirulla| tiili| polkupyörä| bussi| raitioliikenne| juna| auto| taksi|
			purjevene| lautta| lentokone| traktori| rekka-auto| paloauto| skootteri| raketti| satelliitti|
			lentävä lautanen| gondolihissi| köysirata| matkustajalaiva| kanootti| ankkuri| pelastusrengas| junaraide|
			minibussi| kilpa-auto| hissi| junavaunu| kelkka| luistin| katumaasturi| kuljetusauto| johdinbussi| monorail|
			moottorivene| jalkapallo| koripallo| tennis| jääkiekko ja maila| pingis| keilailu| liitokiekko| rugby-pallo|
			ilmapallo| lahjapaketti| nalle| noppa| palapeli| maatuskanuket| jojo| robotti| videopeli| karusellihevonen|
			sirkusteltta| teltta| lippu| pokaali| urheilumitali| kitara| viulu| rumpu| huilu| trumpetti| saksofoni|
			koskettimet| banjo| harmonikka| marakassit| congarumpu| mikrofoni| radio| televisio| kamera| filminauha|
			videokamera| kannettava tietokone| kännykkä| puhelin| tulostin| näppäimistö| pöytäkone| CD| videokasetti|
			disketti| joystick| kaukoputki| kuva kehyksissä| taiteilijan paletti| näyttämötaiteet| biljardi|
			kamppailulajiasu| onkivapa| sukellusmaski| bumerangi| taikasauva| konfettipallo| punainen paperilyhty| kuplat|
			kolmiolippu| talo| koulu| pankki| lähikauppa| tehdas| hotelli| linna| maja| Tokyo Tower| kaupunkimaisema|
			suihkulähde| kansallispuisto| liukumäki| talo ja puutarha| klassinen rakennus| asema| telttailu| tavaratalo|
			Vapaudenpatsas| silmä| nenä| suu| hammas| jalkaterä| punainen sydän| kieli| vauva| kokki| maanviljelijä|
			opettaja| pilotti| tuomari| etsivä| tutkija| artisti| laulaja| jalanjäljet| pullistettu hauis| megafoni|
			kuuloke| kolikko| euroseteli| rahasäkki| ostoskärryt| ostoskassit| lappu| lautasantenni| laastari| koeputki|
			atomi| sähköposti| koristeellinen muistikirja| kierrelehtiö| kuitti| pylväskaavio| kirjanmerkki|
			kolmioviivain| kyltti| kirjakäärö| syötä numeroja| studiomikrofoni| aurinkovarjo| aurinkolasit| suojalasit`,
		ar: `
			قطة| كلب| طائر| سمكة| حصان| فراشة| قنفد| وجه دب| دب كوالا| وجه باندا| وجه أسد| نمر| فهد| سنجاب| أرنب|
			وجه حيوان الهمستر| سمّور| وجه ثعلب| قندس| كنغر| جمل ثنائي السنام| زرافة| فيل| حمار وحشي| معزة| خروف| كبش| ثور|
			جاموس مائي| ثور أمريكي| غزال| ديك| كتكوت صغير| بطة| إوزة| بومة| فلامينغو| طاووس| ببغاء| بطريق| إوزّة|
			ديك رومي| ريشة| عش به بيض| وجه ضفدع| سحلية| طائرة ورقية| دولفين| سرطان| كركند| محار| مرجان| صدفة حلزونية|
			حلزون| دودة| نملة| بق| بعوضة| ذبابة| آثار حوافر| دب قطبي| بودل| ماموث| جناح| شجرة زائلة الخضرة|
			شجرة دائمة الخضرة| نخلة| صبار| زهرة التوليب| دوار الشمس| وردة| زهرة| لوتس| زهرة الياقوتية| باقة زهور|
			عيش الغراب| ورقة برسيم رباعية| أوراق متساقطة| نبتة في وعاء| شتلة| كركديه| كستناء| خشب| شمس| هلال| بدر| محاق|
			تربيع أول| نجم متوسط أبيض| سحابة| ألوان الطيف| رجل ثلج| شمسية وقطرات مطر| قطرة| جبل| بركان| شاطئ وشمسية|
			صحراء| صخرة| ضبابي| مذنّب| كوكب داخل حلقة| كرة أرضية تعرض أوروبا وإفريقيا| سحابة ومطر| مكعب ثلج| درب التبانة|
			شروق| غروب مدينة| كتلة ثلج| شهاب| ومضات| تفاح أحمر| كمثرى| موز| يوسفي| ليمون| الليم| شمام| عنب| توت برّي| كرز|
			خوخ| مانجو| أناناس| جوز الهند| كيوي| طماطم| أفوكادو| زيتون| بروكولي| جزر| بطاطس| ثوم| خيار| فلفل حلو|
			فلفل حار| ذرة| بقول| سلطة خضراء| خضار ورقي| جذر الزنجبيل| فول سوداني| خبز| الخبز الفرنسي| بريتزل| وافل| فطائر|
			قطعة جبن| بيض| زبد| جرة عسل| بيتزا| تاكو| بوريتو| خبز مفرود محشو| فلافل| سباغتي| سوشي| وعاء طعام| طبق وملعقة|
			فشار| كعكة| كعكة عيد ميلاد| كعكة صغيرة| فطيرة| آيس كريم مخفف| لوح شوكولاتة| حلوى| مصاصة| كريم كراميل|
			كوب حليب| إبريق شاي| مشروب ساخن| علبة عصير| زلابية صينية| ساندوتش| بطاطس مقلية| طعام معلّب| سلطانية البخار|
			سرير| كنبة ومصباح| مقعد| باب| نافذة| مصباح مضاء| مكنسة| صابون| مرحاض| دوش| حوض استحمام| مفتاح| ساعة منبه|
			مرآة| دلو| سلة| خيط حياكة| مقص| شوكة وسكينة| ملعقة| طبق وشوكة وسكينة| عيدان للأكل| برطمان| شمعة| مشط عريض|
			سلّم| مطرقة| مغناطيس| صندوق أدوات| ترس| عجلة| بطارية| فيشة كهرباء| خطاف| عُقدة| سلة نفايات| مؤقت رملي مكتمل|
			ساعة توقف| تقويم| ظرف| صندوق بريد| جريدة| كتاب مغلق| قلم رصاص| قلم شمع ملون| فرشاة ألوان| مسطرة| مجلد ملفات|
			بوصلة| حقيبة كتب| حقيبة مدرسة| حقائب السفر| كيس نقود| نظارة| فستان| تي شيرت| بنطلون جينز| شورت| جورب|
			حذاء لرحلات المشي| صندل إصبع| قبعة رياضية| قفّازان| وشاح| معطف| رابطة عنق| تاج| خاتم| جوهرة| شريط|
			خوذة رجل إنقاذ| مايوه من قطعة واحدة| كيمونو ياباني| ساري| جرس| زجاجة غسول| جرة| مقلاة مسطحة بها طعام|
			صندوق بطاقات| جرس الريح| لفة ورق| طوبة| دراجة| حافلة| ترام| قطار| سيارة| تاكسي| مركب شراعي| عبّارة| طائرة|
			جرار| لوري| سيارة إطفاء| سكوتر بمحرك| صاروخ| قمر صناعي| صحن طائر| قطار جبلي| عربة قطار هوائي| سفينة ركاب|
			زورق| مرساة| عوامة| سكة حديد| حافلة صغيرة| سيارة سباق| مصعد| عربة قطار| مزلجة| حذاء تزلج| مركبة رياضية|
			شاحنة توصيل طلبات| أتوبيس ترولي| خط سكة حديد أحادي| زورق بخاري| كرة قدم| كرة سلة| تنس| عصا هوكي جليد|
			تنس الطاولة| بولينغ| قرص طائر| كرة رجبي| بالون| هدية ملفوفة| لعبة محشوة بشكل دب| زهر| أحجية الصور المقطوعة|
			دمية روسية| يويو| وجه روبوت| لعبة فيديو| حصان الدوامة| خيمة سيرك| خيمة| تذكرة| كأس| ميدالية رياضية| غيتار|
			كمان| طبلة| فلوت| آلة نفخ| ساكسفون| بيانو| آلة بانجو| أكورديون| مركاس| طبل طويل| ميكروفون| راديو| تليفزيون|
			كاميرا| شريط سينمائي| كاميرا فيديو| كمبيوتر محمول| هاتف جوال| هاتف أرضي| طابعة| لوحة مفاتيح| كمبيوتر| سي دي|
			شريط فيديو| قرص مرن| ذراع تحكم| تليسكوب| إطار وصورة| لوحة ألوان الرسام| قناع وجه| بلياردو| زي فنون قتالية|
			صنارة صيد| قناع غطس| خذوف مرتد| عصا سحرية| كرة أوراق ملونة| فانوس بورق أحمر| فقاعات| علم مثلث| منزل| مدرسة|
			بنك| متجر بقالة| مصنع| فندق| قلعة| كوخ| برج طوكيو| ناطحات سحاب| نافورة| حديقة وطنية| منزلق اللعب| منزل بحديقة|
			مبنى أثري| محطة قطار| تخييم| متجر شامل| تمثال الحرية| عين| أنف| فم| سن| قدم| قلب أحمر| لسان| رضيع| طاهي|
			مُزارع| أستاذ| ربان طائرة| قاضي| شخص يحقّق| عالِم| فنان رسم| مغنّي| أثر قدمين| عضلة الذراع| مضخم الصوت|
			سماعة رأس| عملة معدنية| ورقة يورو| حقيبة نقود| عربة التسوق| حقائب تسوق| ملصق| طبق قمر صناعي| ضمادة لاصقة|
			أنبوب اختبار| نووي| بريد إلكتروني| دفتر مزين| ورقة ملاحظات| إيصال| مخطط بياني شريطي| علامة توقف قراءة|
			مسطرة مثلثة| يافطة| ورقة ملفوفة| أرقام| ميكروفون استوديو| شمسية على الأرض| نظارة شمس| نظارة واقية`,
		so: `
			bisad| eey| shimbir| kalluun| faras| balanbaalis| xiddig-dhul| oorso| korow| ooroso madow| libaax| shabeel|
			haramacad| bushucle boor| bakayle| jiir booge| oorso yar oo xeeb kunool| dawaco| kalluunka casiirka|
			kangaaruu| geel laba-tuure| geri| maroodi| dameer-farow| ri| lax| wan| baqay| lo’ gisida biyaha|
			dibi reer galbeed| deero| diiq| cunug diggaag| muwaata| shimbiraha booloboolada| guumays| qudunquuto| daa’uus|
			baqbaqaaq| shimbir baraf| booloboolo| diikh rumiin| baalal| buul leh ukumo| rah| qoroto| abitey| hoon-baro|
			carsaanyo| argoosto| lohod| dhagax badeed| xanjaleel wareegaya| dixiri qolof leh| dirxi| quraanjo| kutaan|
			kaneeco| duqsi| raad xayawaan| oorso waqooyi| dhogorta| Maroodiga weeyn| wing| geed magool| geed abaareed|
			geed timir| tiin| ubax caano| gabbaldaye| ubax koob| ubax geed| lotus| hyacinth| ubaxyo| barkin waraabe|
			geed afar caleenle| caleen dhacday| dhirta guriga| geed naqan| jirrid leh| loows duban| xaabo| qorrax|
			dayax qoolaaban| dayax buuxa| dayaxa cusub| rubaca hore ee dayaxa| Summadda xiddigta| daruur| qaanso-roobaad|
			baraf-naag| dallad leh dhibco roob| dhibicda| buur| folkano| dallad kula xeeb qaadashada| lamadegaan| dhagax|
			ciiryaamo| dhagax-xiddig| meeraha gaaban| adduunka muujinaya Yurub-Afrika| daruur roobeed| baraf| habarjiid|
			qorrax soo bax| muuqaal magaalo ee qorrax dhaca| baraf-qolof| waran cireed| dhalaali| tufaax guduud|
			cambaruud| moos| liin banbeelo| liin dhannaan| lin| batiikh| canab| canabka baluuga ah| jeerigga| miro guduud|
			cambe| caananaas| qumbe| miraha qamboob| yaanyo| afokaadho| saytuun| barakooli| dabocase| baradha| toon|
			qajaar| basbaas dawan| basbaas| sabuul galley| digir| anslaata cagaaran| caleenta cagaaran| xidid sinjibiil|
			loows| rooti| rootiga baguette-ka| buskud ulo ah| doolshe| canjeelo| gabal burcad| ukun| subag| digsi malab|
			pizza-da| taako| toortiilada meksikaanka| rooti khudrad laga buuxiyay| falafeel| isbageeti| cunnada jabbaanka|
			digsi cunno ah| baaquli iyo qaaddo| salool| keeg macaan| keegga maalinka dhalashada| koob keeg| doolsho|
			jallaato jilicsan| shukulaato| nacnac| nacnac ul ballaaran| labaniyad| galaas caano ah| kirli| cabitaan kulul|
			sanduuq cabitaan| cajiimid| saanbuus| shiilid faransiis| cunno qasacadaysan| baaquligga uumigga| sariir|
			fadhi iyo laambad| fadhi| albaab| daaqad| laambad dab| mafiiq/buluuyey| saabuun| musqul| shaawar|
			sinxi maydhasho| fure| saacadda qaylo-dhaanta| muraayad| baaldi| salad| tidcidda| maqas| fargeeta iyo mindi|
			qaaddo| saxan iyo fargeeta iyo mindi| qori wax lagu cuno| dhalo| shamac| timo qaadis| jaranjaro| dube| birlab|
			tuulbogos| geer| gaari| baytari| xadhiga dabka| jilaab| siriq| caaga xashiishka|
			dhalada saacad-beegtada ah oo dhamaysay| saacad-joojin| kaalandar| baqshad| sanduuq boosto| jaraaid|
			buug xidhan| qalin qori| kalar| burushka buufinta| mastarad toosan| fooldarka faylasha| jiheeye|
			shandad shaqo| shandad dhabar| boorsooyin| boorso| muraayado| toob| garan| jiinis| shoorti| sharibaado|
			buudjhka socodka dheer| dacas| koofiyad caadiya| gacmo-gashi| safaleeti| koodh| taayga qoorta| taaj| fargal|
			dhagax qaali ah| xabo| madax-gashiga shaqaalaha badbaadinta| hal calal oo dharka dabaasha ah| kimoono| saarii|
			jalas| caagada looshinka| jeeg dheer labo sidda leh| bir daawo gun-dhow oo cunno ah| faylka kaararka|
			dabeesha musqusha| duub waraaq ah| bulukeeti| baaskiil| bas| taraam| tareen| baabuur| taksi| doon shiraac|
			rakaab qaadis| diyaarad| cagaf-cagaf| looriga xammuulka| mashiinka dabka| mooto matoor qaawan| gantaal|
			dayax gacmeed| shey sidii digsi oo duulaya| waddo fiilo buureed| waddada tareenka oo hawada ah| rakaab markab|
			huuri| baroosinka| giraan sabanaysa| jidka waddada tareenka| bas yar| tartan gaari| wiish|
			gaariga jidka tareenka| gaariga barafka| kan lugu socdo barafka| gaadiidka cayaaraha| gaari xammuulka adeegga|
			baska ragaad| hal jid tareen kor u qaadan| doon matoor| cayaaraha kubada| kubbadda kolayga| teeniska|
			kubada usha ee barafka| teeniska miiska| shiishka| diskiga duulaayo| kubada cagta iyo rugbida| baaluun|
			hadiyada duuban| boombalo| ciyaarta dhimashada| gabal xujo| buulka boombalaha| qaanso| mashiin|
			cayaarta maqal-muuqal| faraska farxad wareegga| teendho rogad| teendho| tikid| koop| bilada ciyaaraha|
			giitaar| seese| durbaan| biibiile| fuugwo| buun| kiiboodhka muusika| gitaar nooc mareykan ah| alab muusik|
			maracas| durbaan dheer| mikirifon| raadiyow| telefishan| kamarad| fareemyada filimka| kamarad fiidiyow|
			koombuyuutar laabtob ah| moobil| telefoon| daabace| kiiboodh| koombuyuutarka miiska| cajalada obtikaalka ah|
			cajalad fiidiyow| cajalada faloobida| usha farxada| diirad| sawirka la wareegay| farshaxan saxan|
			fulinta farshaxanka| kubada barkada 8| lebiska dagaalka farshaxanka| xargaha kalluumeysiga|
			maaskarada quusitaanka| majo| ul mucjiso| kubada qarsoon| siraad warqad cas| xumbo| calanka saddex-geesoodka|
			guri| dugsi| bangi| bakhaar habboon| warshad| hudheel| dabaq| aqal hoori| munaaradda Tokyo| muuqaal magaalo|
			tuubo biyo kor u ganta| carwo qaran| Barxadda ciyaarta| guri beer leh| dhismo heer sare ah| saldhig| xero|
			waax bakhaar| Taalada Xurriyadda| il| sanka| bishimo| ilig| cagta| wadno cas| carab| cunug| cunno kariye|
			Beeraley| bare| darawal dayuurad| qaalli| dambi-baare| saynisyahan| fanaan| heesaa| raadad| suxulka oo laaban|
			mikirifoon| dhago| lacag bir ah| lacag yuuro ah| bac lacaga| gaari-gacanka dukaameysiga| bacaha dukaameysiga|
			warqad wax sheegaysa| aanteenada satalaytka| balastar jilicsan| tuyuubka tijaabinta| calaamadda atam| iimayl|
			buug gal qurux badan leh| buug xaashiyiihiisa la rogo| rasiidh| shaxanka baar| calaamadeeye|
			mastarad saddex-gees ah| calaamad| duuban| geli tirooyin| mikirifoonka istuudyaha| daallad dhulka ka taagan|
			muraayada qoraxda| murayaadaha ilaalinta`,
		fa: `
			گربه| سگ| پرنده| ماهی| اسب| پروانه| جوجه‌تیغی| خرس| کوآلا| پاندا| شیر| ببر| پلنگ| سنجاب راه‌راه| خرگوش| همستر|
			بیدستر| روباه| سمور آبی| کانگورو| شتر دو کوهان| زرافه| فیل| گورخر| بز| میش| قوچ| گاو نر| بوفالوی آبی| گاومیش|
			گوزن| خروس| جوجه| مرغابی| قو| جغد| فلامینگو| طاووس| طوطی| پنگوئن| غاز| بوقلمون| پَر| آشیانه با تخم| قورباغه|
			مارمولک| بادبادک| دلفین| خرچنگ| لابستر| صدف خوراکی| مرجان| صدف مارپیچی| حلزون| کرم| مورچه| حشره| پشه| مگس|
			رد پنجه| خرس قطبی| پودل| ماموت| بال| درخت سبز| همیشه‌سبز| نخل| کاکتوس| لاله| گل آفتابگردان| رز| شکوفه| نیلوفر|
			سنبل| دسته گل| قارچ| شبدر چهاربرگ| برگ‌ریزان| گیاه گلدانی| جوانه| گل ختمی| فندق| چوب| خورشید| هلال ماه|
			ماه کامل| ماه نو| یک‌چهارم نخست| ستاره سفید| ابر| رنگین کمان| آدم برفی| چتر خیس| قطره| کوه| آتشفشان|
			ساحل و سایبان| بیابان| صخره| مه| ستاره دنباله‌دار| سیاره حلقه‌دار| نقشهٔ اروپا-افریقا روی کره| ابر بارانی|
			قالب یخ| راه شیری| طلوع| نمای شهر هنگام غروب| برف‌دانه| ستاره ثاقب| درخشش| سیب سرخ| گلابی| موز| نارنگی|
			لیمو ترش| لیمو| طالبی| انگور| توت آبی| گیلاس| هلو| انبه| آناناس| نارگیل| کیوی| گوجه‌فرنگی| آووکادو| زیتون|
			بروکلی| هویج| سیب زمینی| سیر| خیار| فلفل دلمه‌ای| فلفل قرمز| بلال ذرت| لوبیا| سالاد سبزیجات| برگ‌سبز| زنجبیل|
			بادام زمینی| نان| نان باگت| چوب‌شور| وافل| پنکیک| قاچ پنیر| تخم مرغ| کره| ظرف عسل| پیتزا| تاکو| بوریتو| لقمه|
			فلافل| اسپاگتی| سوشی| ظرف غذا| کاسه و قاشق| ذرت بوداده| کلوچه| کیک تولد| کیک فنجانی| پای| بستنی قیفی|
			تخته شکلات| آب‌نبات‌| آب‌نبات‌چوبی| کاستارد| لیوان شیر| قوری| نوشیدنی گرم| پاکت نوشیدنی| کوفته| ساندویچ|
			سیب‌زمینی سرخ‌کرده| غذای کنسروشده| کاسه نودل| تختخواب| مبل راحتی و چراغ| جایگاه| در| پنجره| لامپ| جارو| صابون|
			توالت| دوش| وان حمام| کلید| ساعت رومیزی| آینه| سطل| سبد| نخ بافندگی| قیچی| کارد و چنگال| قاشق|
			بشقاب و کارد و چنگال| چاپ‌استیک| شیشه دهان‌گشاد| شمع| شانه جداکننده| نردبان| چکش| آهن‌ربا| جعبه‌ابزار|
			چرخ‌دنده| چرخ| باتری| دوشاخه| قلاب| گره| سطل کاغذ باطله| ساعت شنی| کرنومتر| تقویم| پاکت نامه| صندوق پست|
			روزنامه| کتاب بسته| مداد| مدادشمعی| قلم‌مو| خط‌کش| پوشه| قطب‌نما| کیف اسناد| کوله‌پشتی| چمدان| کیف دستی|
			عینک طبی| پیراهن زنانه| تی‌شرت| شلوار جین| شلوارک| جوراب| چکمه راه‌پیمایی| دمپایی لاانگشتی| کلاه لبه‌دار|
			دستکش| روسری| پالتو| کراوات| تاج| حلقه| جواهر| روبان| کلاه صلیب سرخ| مایو یک‌تکه| کیمونو| ساری| زنگ|
			بطری لوسیون| سبو| ماهیتابه غذا| جعبه نگه‌داری کارت| باد سِنج| رول کاغذ| دیوار آجری| دوچرخه| اتوبوس| تراموا|
			قطار| خودرو| تاکسی| قایق بادبانی| فرابر| هواپیما| تراکتور| کامیون مفصلی| ماشین آتش‌نشانی| اسکوتر| موشک|
			ماهواره| بشقاب‌پرنده| تله‌کابین کوهستانی| تراموای هوایی| کشتی مسافربری| بلم| لنگر| حلقه نجات| ریل قطار|
			مینی‌بوس| ماشین مسابقه| بالابر| واگن ریلی| سورتمه| اسکی روی یخ| خودروی شاسی‌بلند| کامیون پخش| اتوبوس برقی|
			تک‌ریل| قایق موتوری| توپ فوتبال| بسکتبال| تنیس| هاکی روی یخ| پینگ‌پونگ| بولینگ| فریزبی| راگبی| بادکنک|
			هدیهٔ کادوشده| تدی خرسه| تاس بازی| قطعه پازل| عروسک تودرتو| یویو| روبات| بازی ویدیویی| چرخ‌وفلک اسبی|
			چادر سیرک| چادر| بلیت| جام ورزشی| مدال ورزشی| گیتار| ویولن| طبل| فلوت| ترومپت| ساکسیفون| کیبورد موسیقی| بانجو|
			آکوردئون| ساز جغجغه‌ای| طبل بلند| میکروفون| رادیو| تلویزیون| دوربین| حلقهٔ فیلم| دوربین فیلم‌برداری|
			رایانهٔ کیفی| تلفن همراه| تلفن| چاپگر| صفحه‌کلید| رایانهٔ میزی| سی‌دی| کاست ویدیویی| فلاپی دیسک| دسته بازی|
			تلسکوپ| عکس در قاب| پالت نقاشی| هنرهای نمایشی| بیلیارد| لباس هنرهای رزمی| چوب ماهیگیری| ماسک غواصی| بومرنگ|
			عصای سحرآمیز| توپ پولکی| فانوس کاغذی قرمز| حباب| پرچم مثلثی| خانه| مدرسه| بانک| بقالی| کارخانه| هتل| قلعه|
			کلبه| برج توکیو| نمای شهر| فواره| پارک ملی| سرسره| خانهٔ حیاط‌دار| ساختمان باستانی| ایستگاه قطار| چادرزنی|
			فروشگاه بزرگ| مجسمهٔ آزادی| چشم| بینی| لب| دندان| پا| قلب قرمز| زبان| نوزاد| آشپز| کشاورز| معلم| خلبان| قاضی|
			کارآگاه| دانشمند| هنرمند| خواننده| رد پا| عضلهٔ بازو| بلندگوی دستی| هدفون| سکه| اسکناس یورو| کیسهٔ پول|
			گاری خرید| کیف خرید| برچسب| آنتن ماهواره| چسب زخم| لولهٔ آزمایشگاه| نماد اتم| ایمیل| دفتر با جلد سخت|
			دفترچهٔ یادداشت سیمی| رسید| نمودار ستونی| نشان‌گذار کتاب| گونیا| پلاکارد| طومار| ورودی عددی|
			میکروفون استودیویی| چتر روی زمین| عینک آفتابی| عینک ایمنی`
	}).map(([lang, names]) => [lang, names.split('|').map((name) => name.trim())])
);
