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
