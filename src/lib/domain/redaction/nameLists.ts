/**
 * Given names and surnames of people who live in Sweden, by the origin of the name, written from general knowledge for
 * this finder: no register and no published list lies behind them, and they are far from all names there are. What is
 * missing here is found by its place in the sentence (names.ts). Spelled as they are written, with accents.
 */
type Names = { given: string; surnames: string };

export const namesByOrigin: Record<string, Names> = {
	swedish: {
		given: `Anna Eva Maria Karin Kristina Lena Birgitta Marie Ingrid Elisabeth Elisabet Margareta Kerstin Annika Sara Marianne Gunilla Emma Linnea Malin Susanne Sofia Johanna Jenny Monica Monika Inger Carina Karina Ulla Helena Elin
			Ida Annelie Viktoria Victoria Camilla Kamilla Hanna Therese Barbro Cecilia Anette Annette Julia Louise Lovisa Gun Berit Åsa Ann-Marie Ann-Christin Siv Agneta Ulrika Yvonne Josefin Josefine Mia Frida Sandra Jessica Madeleine Maja Alice Ebba Astrid
			Ellen Wilma Vilma Alva Ella Agnes Elsa Klara Clara Saga Freja Tuva Nellie Stina Matilda Moa Amanda Felicia Lisa Pernilla Katarina Catarina Charlotta Charlotte Marita Solveig Gudrun Märta Greta Sigrid Signe Rut Ruth Dagny Gunnel Britt Britta Majken Maj-Britt
			Ing-Marie Inga Kajsa Petra Pia Lotta Helen Heléne Birgit Rebecka Isabella Olivia Alma Selma Edith Ester Tyra Thea Molly Stella Erika Annika Tove Tilda Lina Linda Ylva Viveka Lars Erik Karl Carl Anders Johan Per Nils Mikael Jan Hans Olof Olov Peter Gunnar
			Sven Fredrik Bengt Gustav Gustaf Daniel Alexander Åke Göran Magnus Martin Andreas Stefan John Leif Mattias Mats Jonas Thomas Tomas Christer Krister Henrik Ulf Arne Johannes Ingemar Kjell Robert Marcus Markus Emil Joakim Viktor Victor Axel Håkan
			Rolf Stig Simon Christian Kristian Patrik Roger Oskar Oscar Anton William Filip Tommy Rune Niklas Niclas Sebastian Ingvar Lennart Kent Roland Jakob Jacob Adam Kenneth Linus Jonathan Conny Hugo Gösta Kurt Börje Rasmus Elias Lucas Lukas Edvin Albin Ragnar Ove
			Torbjörn Birger Holger Folke Algot Evert Sture Yngve Valdemar Arvid Alfred Viggo Melker Ludvig Isak Noel Liam Elis Otto Vincent Walter Theodor Malte Gabriel Love Jesper Tobias Dennis Jimmy Pontus Claes Klas Anders Hampus Måns Fabian Sixten Loke Frank Olle Kalle Pelle Lasse Nisse Lisbeth Gunvor`,
		surnames: `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Berg Bergström Lundberg
			Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Holm Wikström Samuelsson Isaksson Fransson Bergqvist Nyström
			Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Nordström Mårtensson Lundström Viklund Björklund Eliasson Pålsson Berggren Sandström Nordin Ström Åberg Hermansson Ekström Falk Holmgren Hellström Dahlberg Hedlund Sundberg Sjögren Ek
			Blom Abrahamsson Martinsson Öberg Andreasson Månsson Strömberg Åkesson Hansen Norberg Jonasson Sundström Åström Lindholm Holmqvist Ivarsson Sundqvist Nyman Dahl Moberg Hedberg Palm Borg Åkerlund Ahlström Rosén Norén Hallberg Hultgren Malmberg Zetterberg Wahlström`
	},
	finnish: {
		given: `Aino Aila Anneli Annikki Anja Eila Eeva Eija Elina Hannele Helvi Hilkka Inkeri Irja Irma Jaana Johanna Kaarina Kaija Katja Kirsi Kirsti Leena Liisa Maija Maarit Marjatta Marja Marjo Merja Mirja Minna Niina Outi Orvokki Paula Päivi Pirjo Pirkko Raija Riitta Ritva Saara
			Sanna Sari Satu Seija Sinikka Sirkka Sirpa Taina Tarja Tellervo Terttu Tiina Tuula Tuulikki Tyyne Ulla Vappu Virpi Venla Aleksi Antti Ari Arto Eero Eino Erkki Esa Hannu Harri Heikki Ilkka Ismo Jaakko Jarmo Jari Jorma Jouko Juha Juhani Juho Jukka Jussi Juuso Kaarlo Kai Kalevi Kari Kimmo
			Lauri Lasse Markku Marko Martti Matti Mika Mikko Niilo Olavi Olli Onni Osmo Paavo Pekka Pentti Pertti Petri Pauli Raimo Rauno Reijo Risto Sakari Sami Seppo Simo Tapani Tapio Tarmo Teemu Tero Timo Toivo Topi Tuomas Tuomo Urho Veikko Vesa Ville Veli Väinö Yrjö`,
		surnames: `Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Salonen Kinnunen Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala
			Leppänen Väisänen Kallio Hiltunen Leinonen Miettinen Pitkänen Aaltonen Manninen Koivisto Hakala Anttila Laaksonen Räsänen Hirvonen Lehto Toivonen Aalto Mustonen Rautio Partanen Kettunen Seppälä Peltonen Kärkkäinen Kokkonen Lampinen Niskanen Vainio Suominen Pulkkinen Kangas`
	},
	sami: {
		given: `Áile Áilu Ánde Ánne Ánná Ántte Ánnámárjá Bávlos Beaska Biera Biret Bigga Birehtte Duommá Elle Elen Elle-Márjá Ellen-Sárá Gáddjá Gáijá Gáre Gáren Hánsa Heaika Heika Ibbá Inga Ingá Inger-Máret Issát Issáh Iŋgá Jouná Jovnna Joavnna Juhán Juhána Jovsset Káre Kárá Láilá Láve Láss
			Lásse Lemet Máhtte Mággá Máijá Máret Máreha Márjá Márjju Mihkkal Mihkku Mikkel Nihkke Niillas Nilla Nils-Ánte Ovllá Ohcejohka Piera Piehtar Risten Ristiinná Rávdná Sárá Sárát Siggá Sire Sofe Sunná Sunna Sunniva Sámmol Thomá Ulda Unni Vulle Ante Aslak Aslat Áslat Jovna Nilas Lájla Maarja Laara Jåvva Aanta Læjsa Kristijn`,
		surnames: `Sara Blind Labba Kuhmunen Utsi Huuva Gaup Eira Sárá Sikku Skum Omma Pittja Påve Kuoljok Länta Svonni Inga Niia Valkeapää Buljo Hætta Hætta-Eira Somby Balto Turi Valio Bær Juuso Nutti Partapuoli Rensberg Stoor Vannar Allas Spein Parfa Tuolja Baer Vasara Marainen Ánttonen Näkkäläjärvi Ländin Magga Guttorm Aikio Jannok Simma Oskal Ravna Tornéus Barruk Grundström`
	},
	romani: {
		given: `Katarina Sonja Rosita Ramona Angelica Angelina Singoalla Zingo Soraya Esmeralda Cinderella Fatima Rosa Papusza Kaja Mirka Vera Milica Zorica Snežana Slavica Violeta Romina Shakira Gina Terka Dika Florica Viorica Ionela Lenuța Marioara Dragana Zlatica Ljubica Dževahira Rusmina Taikon Hillevi Saffina
			Allan Valentino Dimitri Ramon Rupert Vasilij Kalo Bango Bobi Zoltan Laszlo Stevo Steva Milan Dragan Zoran Bajram Demir Šaban Šerif Esma Redžep Ljatif Muharem Nicu Costel Florin Marius Ionuț Gheorghe Vasile Ion Costică Sorin Viorel Erland Feija Werner Nuri Kwiek Fredi Hermanni`,
		surnames: `Taikon Dimitri Demetri Kaldaras Caldaras Kalderash Columber Demirovski Demirov Bajramović Kwiek Hedman Florin Grönfors Lindgren Hagert Schwartz Åkerlund Baltzar Hagert Nyman Roth Borg Isberg Lindfors Enroos Feodoroff Blomerus Lundevall Bessik Rosendahl Kalo Stojka Rostaš Selimović Kurtić Hasani Gashi Krasniqi Ibraimović Redžepi Saitović Stanković Jovanović Petrović Nikolić Ćurić Ciobanu Lăcătuș Rostas Stoica Muntean Radu Moldovan Covaci Căldăraru Boar`
	},
	yiddish: {
		given: `Mirjam Miriam Rivka Rebekka Lea Leah Rachel Rakel Chaja Chaya Chana Hannah Dvora Debora Esther Ester Fanny Feiga Fejga Gittel Gitl Golda Hinde Itta Judit Judith Malka Mindel Mirl Noemi Naomi Perla Raizel Rejzl Rosa Ruth Salka Shoshana Sima Sheindel Szejna Tauba Tova Yael Zelda Zipora Frejdl Bluma Brajndl Basia Sheyndl
			Abraham Aron Aaron Avram Baruch Benjamin Bernhard Chaim Chajim David Efraim Eli Eliezer Ezra Hersh Herschel Hirsch Isaac Isak Isidor Israel Jakob Jankel Josef Joel Jossel Leib Lejb Lazar Leo Levi Mendel Mordechai Mordka Moses Moshe Mojsze Motl Naftali Natan Nathan Pinchas Rafael Ruben Salomon Samuel Schlomo Shlomo Saul Schmuel Simcha Szymon Sholem Tevje Uri Yitzhak Yossi Zalman Zelman Zvi Yankl`,
		surnames: `Abramowicz Adler Apelbaum Baumgarten Bernstein Blumenthal Blumenfeld Cohen Cohn Kohn Eisenberg Epstein Feldman Finkelstein Fishman Fried Friedman Garfinkel Ginsburg Glück Goldberg Goldman Goldstein Goldfarb Gordon Grinberg Grynberg Grossman Halpern Herz Hirsch Horowitz Jakubowski Kagan Kaplan Katz Klein Kornblum Lamm Landau Levin Lewin Levi Levy Lieberman Mandelbaum
			Margolis Mendel Meyer Morgenstern Nachman Perlman Rabinowicz Rabinowitz Rosenberg Rosenblatt Rosenfeld Rosenthal Rotstein Rubinstein Sachs Salomon Shapiro Schapiro Silberstein Singer Spielman Spivak Sternberg Szpilman Tannenbaum Teitelbaum Waksman Weinberg Weiss Wolff Zilberman Zuckerman Zylberberg Zimmerman`
	},
	arabic: {
		given: `Aisha Aya Abir Amal Amina Amira Asma Batoul Dalal Dalia Dina Fadwa Farah Fatima Fatma Fatima-Zahra Ghada Hala Hanan Hiba Huda Iman Inas Israa Jamila Jana Karima Khadija Lamia Laila Layla Leila Lubna Maha Malak Manal Mariam Maryam Maysa Mona Muna Nadia Najat Najla Nawal Noor Nour Rana Rania Rasha Reem Rima Ruba Sabah Safaa Salma Samar Samira Sanaa Shadia Shaima Suad Suha
			Sumaya Wafaa Widad Yasmin Yasmine Zahra Zainab Zeinab Abbas Abdallah Abdullah Abdulrahman Abdelkader Abdul Adel Adnan Ahmad Ahmed Akram Ali Amer Amin Amir Ammar Anas Anwar Ayman Aziz Bashar Bassam Bilal Fadi Fares Farid Faisal Fouad Ghassan Hadi Haidar Hamza Haitham Hassan Hasan Hatem Hisham Hussein Hussain Ibrahim Imad Ismail Issam Jaber Jamal Jawad Kamal Karim Khaled
			Khalid Khalil Mahdi Mahmoud Majid Malik Marwan Mohamad Mohamed Mohammad Mohammed Muhammad Mustafa Munir Nabil Nader Nasser Nizar Omar Osama Qasim Rachid Rami Rashid Riad Saad Said Saif Salah Saleh Salim Sami Samir Tarek Tariq Usama Wael Walid Yahya Yassin Yousef Youssef Yusuf Zaid Ziad`,
		surnames: `Abbas Abdallah Al-Ahmad Al-Ali Al-Khalidi Al-Masri Al-Hassan Al-Jabouri Al-Saadi Al-Rubaie Al-Tamimi Ahmad Ahmed Ali Awad Aziz Bakr Barakat Daher Darwish Deeb Fakhoury Farah Ghanem Habib Haddad Hamdan Hammoud Hariri Hassan Hussein Ibrahim Issa Jaber Kassem Khalaf Khalil Khoury Mahmoud Mansour Mohamad Mustafa Najjar Nasser Nasrallah Othman Qasim Rahman Saadi Said Salameh Saleh Salman Sayegh Shaheen Suleiman Taha Yousef Youssef Zidan Zein`
	},
	somali: {
		given: `Abdi Abdirahman Abdirashid Abdikadir Abdinasir Abdiaziz Abdulkadir Abukar Amina Asha Asho Ayaan Ayan Bashir Bishaaro Caasha Dahir Deqa Deeqa Faadumo Fadumo Farhan Farhiya Fartun Fatuma Fawzia Filsan Fowsiya Guled Habiba Hamdi Hawa Hibo Hodan Hodo Ibado Ifrah Ilhan Ismahan Jama Khadra Ladan Liban Luul Mahad Maryan Mohamud Mumina Muna Mukhtar Nasra Nimo Nuur Qamar Raaxo Rahma Sagal Sahra Sahro Samatar Shukri Siham Suado Warsame Xaawo Yasin Yasir Yusra Zakariya Zamzam`,
		surnames: `Abdi Abdirahman Abdullahi Aden Adan Ahmed Ali Barre Bile Dirie Duale Elmi Farah Farax Gedi Guled Hashi Hersi Hirsi Hussein Ibrahim Isse Jama Jimale Mohamud Mohamed Mire Muse Nur Nuur Omar Osman Roble Salad Samatar Shire Sheikh Warsame Yusuf`
	},
	persian: {
		given: `Arash Ardeshir Azadeh Azar Bahar Bahman Bahram Behnaz Behrouz Behzad Bijan Dariush Donya Elham Elnaz Farhad Fariba Farid Farzaneh Fereshteh Firouzeh Ghazal Golnaz Hamid Hengameh Hooman Hossein Jamshid Javad Kamran Kaveh Keyvan Khosrow Kian Kiana Ladan Laleh Maryam Masoud Mehdi Mehran Mehrdad Mina Mitra Mohsen Mojgan Morteza Naghmeh Nahid Nasim Nasrin Nazanin Negar Niloufar Nima Omid Parisa Parvin Payam Pouya Ramin Reza Roya Roxana Saeed Sahar Said Saman Samaneh Sepideh Shabnam Shahin Shahram Shirin Siavash Siamak Simin Soheila Soraya Taraneh Vahid Yalda Zahra Ziba`,
		surnames: `Ahmadi Ahmadzadeh Akbari Alavi Amini Ansari Azizi Bagheri Bahrami Ebrahimi Esfahani Farahani Ghasemi Gholami Hashemi Heidari Hosseini Jafari Karimi Kazemi Khalili Khosravi Mahmoudi Mohammadi Moradi Mousavi Najafi Nazari Norouzi Pahlavi Rahimi Rahmani Rashidi Rezaei Rostami Sadeghi Safavi Salehi Shirazi Shahbazi Soltani Tabrizi Tehrani Zamani`
	},
	turkish: {
		given: `Ahmet Ali Aslı Ayhan Aylin Ayşe Ayten Aydın Azad Bahar Barış Berivan Burak Cem Cemal Cengiz Cihan Delal Deniz Derya Dilan Ebru Elif Emine Emre Engin Erdal Erkan Esra Evin Fatih Fatma Ferhat Gül Gülay Gülsen Hacer Hakan Halil Hasan Hatice Havva Helin Hüseyin Ibrahim İbrahim İsmail Kadir Kemal Kenan Leyla Mehmet Melek Meral Meryem Metin Mustafa Murat Necla Nermin Nevin Nurcan Orhan Osman Ömer Özgür Özlem Rojda Rojin Ronahi Recep Sakine Selim Selma Serdar Serpil Sevgi Sibel Songül Süleyman Şerife Şükran Tülay Ufuk Umut Veli Welat Yasemin Yılmaz Yusuf Zehra Zelal Zeynep`,
		surnames: `Acar Akbulut Aksoy Aktaş Altun Arslan Aslan Aydin Aydın Bozkurt Bulut Çelik Çetin Demir Demirci Doğan Erdoğan Güler Güneş Kaplan Karaca Kaya Kılıç Koç Korkmaz Kurt Özcan Özdemir Öztürk Polat Şahin Şimşek Taş Tekin Tunç Türk Ünal Yalçın Yavuz Yıldırım Yıldız Yılmaz`
	},
	polish: {
		given: `Agnieszka Aleksandra Alicja Anna Barbara Beata Bożena Danuta Dorota Elżbieta Ewa Grażyna Halina Hanna Iwona Izabela Jadwiga Janina Joanna Jolanta Justyna Kamila Karolina Katarzyna Kinga Krystyna Lucyna Magdalena Małgorzata Maria Marta Marzena Monika Natalia Renata Stanisława Sylwia Teresa Urszula Wanda Weronika Wiesława Zofia Adam Andrzej Artur Bartosz Bogdan Bogusław Czesław Dariusz Dawid Edward Grzegorz Henryk Ireneusz Jacek Jan Janusz Jarosław Jerzy Józef Kamil Kazimierz Krzysztof Leszek Łukasz Maciej Marcin Marek Mariusz Mateusz Michał Mirosław Paweł Piotr Rafał Robert Ryszard Sławomir Stanisław Stefan Sylwester Tadeusz Tomasz Waldemar Wiesław Wojciech Zbigniew Zdzisław Zygmunt`,
		surnames: `Nowak Kowalski Kowalska Wiśniewski Wiśniewska Wójcik Kowalczyk Kamiński Kamińska Lewandowski Lewandowska Zieliński Zielińska Szymański Szymańska Woźniak Dąbrowski Dąbrowska Kozłowski Kozłowska Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Nowakowski Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski`
	},
	// Also common among residents whose families came by other ways.
	others: {
		given: `Abeba Almaz Berhane Daniel Dawit Eden Elen Feven Filmon Freweyni Genet Haile Helen Hiwot Kibrom Luwam Meron Mehari Merhawi Mulu Natnael Rahel Robel Saba Samrawit Selam Senait Tesfay Tsegay Yohannes Yonas Goran Biljana Branka Dejan Dušan Gordana Jasmina Jelena Mirjana Nenad Sanja Senad Vesna Carlos Claudia Fernando Javier Jorge José Juan Luis Marcela Mercedes Pablo Patricia Pedro Rodrigo Svetlana Tatjana Natasha Oksana Olena Olha Andriy Oleksandr Volodymyr Dmytro Serhiy Yulia Nguyen Thi Linh Minh Somchai Siriporn Malee Ananya Priya Rajesh Sanjay Mei Wei Jing`,
		surnames: `Tesfay Berhane Haile Gebre Gebremedhin Kidane Tekle Tesfamariam Woldu Ghebremeskel Garcia González Rodriguez Hernandez Lopez Martinez Perez Sanchez Ramirez Fernandez Gomez Diaz Silva Santos Shevchenko Kovalenko Bondarenko Melnyk Ivanov Petrov Ivanova Petrova Nguyen Tran Pham Chen Wang Zhang Singh Sharma Begović Hodžić Hadžić Kovačević Marković Ilić`
	}
};

/** Names that are also Swedish words. */
export const alsoWords =
	`Sten Björn Bo Liv Siv Sol My Tor Per Love Frank Dag Stig Ek Berg Lind Holm Ström Falk Blom Palm Björk Dahl Borg Ros Rosa Ester
	Saga Vår Storm Varg Rut Gun Tove Tage Ottar Lo Alma Viola Lilja Lilly Iris Linnea Ängel Klara Clara Ove Noor Nour Leo Kai Kay Max
	Roger Hans Min Mina Ann Mark Rose Paris Ari Esa Onni Veli Blind Inga Turi Sire Stoor Roth Kalo Vera Fred Fried Herz Klein Adler
	Singer Lamm Glück Wolff Jan Mars Maj April Juni Juli Augusti Mika Jama Jana Hala Rana Shire Salad Nur Muse Mire Bile Said Hiba
	Deeb Hadi Malik Kian Azar Bahar Gül Kurt Aslan Kaya Taş Koç Can Cem Baran Mazur Sikora Ion Mei Wei Minh Thi Tran Silva Santos Sari
	Satu Sanna Elle Biera Vulle Loke Ebbe Viktoria Victoria Israel Jordan Kina Asia China Georgia Niemi Kallio Aalto Omma Parfa Allas
	Vasara Simma Jasmin Ena Hej Eden Selam Saba Mulu Sabah Anas Hilding Gran Alm Ask Rask Hav Stolt Frisk Glad Modig Lång Sjö Fors Dal
	Vik Lund Nord Väst Svan Örn Hök Lax Kron Strand Granat`.split(/\s+/);

/** Names written in scripts without capital letters. */
export const namesInOtherScripts =
	`محمد أحمد احمد علي حسن حسين فاطمة عائشة مريم زينب خديجة يوسف إبراهيم ابراهيم عمر خالد سارة ليلى نور أمينة مصطفى محمود عبدالله عبد حسام سمير رنا هدى אברהם יצחק יעקב משה שרה רבקה רחל לאה חיים מרים דוד שלמה חנה אסתר מענדל גאָלדע`.split(
		' '
	);

/** Words that a sentence may begin with before somebody's name. */
export const commonStarters =
	`min mitt mina din ditt dina vår vårt våra er ert era hos när om att och men då så jag vi ni du en ett den det de till från med för på i vid av är har hur vad var vem varför fråga ring tack tacka kontakta hälsa be låt säg ge kan ska skulle vill
	får måste borde både även bara också inte alla någon ingen varje sen sedan efter innan under över mellan genom utan mot enligt trots tyvärr kanske nu här där hit dit igår idag imorgon hej hejsan kära bästa snälla precis eftersom fastän medan
	ändå dock däremot dessutom annars både antingen eller samt hennes hans deras sin träffade såg hörde minns älskar saknar heja gratis särskilt speciellt maila mejla skriv prata tala vänd gå kom the my our ask call with and but when if is
	stackars lilla gamla unga fina underbara duktiga fröken vännen kollegan heter familjen enligt via hälsningar mvh`.split(
		/\s+/
	);
