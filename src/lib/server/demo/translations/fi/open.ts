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
