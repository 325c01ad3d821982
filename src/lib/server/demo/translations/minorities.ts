/** A few words of the consultation on language in the other minority languages: only what is sure, the rest stays Swedish. */
export const yi: Record<string, string> = {
	'Service på ditt språk': 'סערוויס אויף אײַער שפּראַך',
	'Din rätt': 'אײַער רעכט',
	'Har du använt ett nationellt minoritetsspråk i kontakt med staden?':
		'האָט איר געניצט אַ נאַציאָנאַלע מינאָריטעט־שפּראַך ווען איר האָט זיך פֿאַרבונדן מיט דער שטאָט?',
	'Ja, och jag fick svar på språket': 'יאָ, און איך האָב באַקומען אַן ענטפֿער אויף דער שפּראַך',
	'Ja, men jag fick svar på svenska': 'יאָ, אָבער איך האָב באַקומען אַן ענטפֿער אויף שוועדיש',
	'Nej, jag visste inte att det gick': 'ניין, איך האָב ניט געוווּסט אַז מע קען',
	'Nej, jag har inte velat': 'ניין, איך האָב ניט געוואָלט',
	'I skolan': 'אין שול',
	'På telefon': 'אויפֿן טעלעפֿאָן',
	'Vad borde vi göra annorlunda?': 'וואָס דאַרפֿן מיר טאָן אַנדערש?',
	'Hur gammal är du?': 'ווי אַלט זענט איר?',
	'Vet inte': 'איך ווייס ניט'
};

export const se: Record<string, string> = {
	'Service på ditt språk': 'Bálvalus du gillii',
	'Har du använt ett nationellt minoritetsspråk i kontakt med staden?':
		'Leatgo geavahan našuvnnalaš unnitlogugiela go leat leamašan oktavuođas gávpogiin?',
	'Ja, och jag fick svar på språket': 'Lean, ja ožžon vástádusa dan gillii',
	'Ja, men jag fick svar på svenska': 'Lean, muhto ožžon vástádusa ruoŧagillii',
	'Nej, jag visste inte att det gick': 'In leat, in diehtán ahte lei vejolaš',
	'Nej, jag har inte velat': 'In leat, in leat háliidan',
	'I skolan': 'Skuvllas',
	'Hur gammal är du?': 'Man boaris don leat?',
	'Vet inte': 'In dieđe'
};

export const fit: Record<string, string> = {
	'Service på ditt språk': 'Palvelua sinun kielelä',
	'Din rätt': 'Sinun oikeus',
	'Har du använt ett nationellt minoritetsspråk i kontakt med staden?':
		'Olekko sie käyttäny kansalista minuriteettikieltä ko olet ollu yhtheyessä kaupunkhiin?',
	'Ja, och jag fick svar på språket': 'Olen, ja mie sain vastauksen samala kielelä',
	'Ja, men jag fick svar på svenska': 'Olen, mutta mie sain vastauksen ruottiksi',
	'Nej, jag visste inte att det gick': 'En, mie en tieny ette se käypi',
	'Nej, jag har inte velat': 'En, mie en ole halunu',
	'I skolan': 'Koulussa',
	'Hur gammal är du?': 'Kunka vanha sie olet?',
	'Vet inte': 'En tiä'
};
