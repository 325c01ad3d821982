const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that nearly every sentence of a language has, and the few that stand alone as an answer. */
export const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
	sv: list(
		'och att det inte är jag som för på med till av den har vi man ni kan ska vill mer fler bra tack ett en om från är när bättre där också borde eller i inga ingen hos efter innan alla mig oss någon något varje mycket måste får få gör göra låt kom hade blir bli blev hela här sitt sin sina utan vad vem hur ut upp in ner min mina mitt även under över mellan mot bara aldrig alltid ofta annars nära sig de den dit fråga går står stod hör hörde ett kunde skulle vara varit månad månaden mamma pappa dotter'
	),
	fi: list(
		'ja on ei se että en minä olen ole mutta kun kanssa myös tämä enemmän kiitos hyvä pitäisi voi joka niin koska me te he meidän ovat olisi suomeksi lisää paljon'
	),
	se: list(
		'lea leat ii eai ja ahte mun mii dat dát giitu buorre leamaš dan sámegiella davvisámegiella sámegillii máŋga eanet maid go muhto'
	),
	rom: list(
		'si sas amen tumen te le me na thaj taj tha ando andro kaj hai mange amenge romanes romani čhib chib kamav kamas but mišto laćho lačho nais o e'
	),
	en: list(
		'the and is are to of in for it we you not with that this have more please thank should there they be our my would on was at'
	),
	so: list('waa iyo in aan ka ku oo waxaan rabnaa u la ma aad badan mahadsanid wanaagsan'),
	kmr: list('û ez em ji li bi di ne heye hene divê zimanê kurdî me we ku jî bo spas'),
	pl: list(
		'i nie się na do jest w z że proszę dziękuję bardzo dla jak to po więcej są by czy język dobrze chcemy'
	),
	tr: list(
		've bir bu için çok daha ile değil var yok teşekkürler teşekkür ederim istiyoruz olsun lütfen iyi'
	),
	es: list('el la los las de que y en no es por para con más una un gracias favor muy bien queremos'),
	bs: list('i je da se na u ne su za što više hvala želimo dobro nije ali kod smo bi molim'),
	de: list('und der die das nicht ist ich wir ein eine zu mit für auf mehr bitte danke sehr gut sind es'),
	fr: list('le la les et est pas nous de des un une pour plus merci que dans avec il je très bien vous'),
	nb: list('og ikke jeg det er på som for av til har vi mer takk hva noe være fra'),
	da: list('og ikke jeg det er på som for af til har vi mere tak hvad noget være fra'),
	et: list('ja on ei ma see et oma meie aitäh palun rohkem väga hea kui ka olen pole')
};

/** What tells Meänkieli from Finnish in a few words. One of them may be dialect. */
export const meankieliWords: RegExp = /^(mie|sie|met|tet|het|meän|teän|heän|oomma|ko)$|^meänkiel/;

/** Letters beside a–z that a language is written with; others count against it. */
export const ownLetters: Readonly<Record<string, string>> = {
	sv: 'åäöé',
	fi: 'äöåšž',
	se: 'áčđŋšŧžåäöæø',
	rom: 'čšžćđáéíóúëäö',
	en: '',
	so: '',
	kmr: 'êîûçş',
	pl: 'ąćęłńóśźż',
	tr: 'çğıiöşüi̇',
	es: 'áéíóúñü',
	bs: 'čćđšž',
	de: 'äöüß',
	fr: 'àâçéèêëîïôùûüÿœæ',
	nb: 'æøåéòô',
	da: 'æøåé',
	et: 'äõöüšž'
};
