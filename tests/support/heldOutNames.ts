/** Names that the finder's lists do not have, so that what it finds of names it has never seen can be told. */
export const heldOutNames: Record<string, { given: string[]; surnames: string[] }> = {
	swedish: {
		given: 'Tindra Ingalill Folkwin Bodil Hjördis Torvald Vivianne Sigvard Ingegärd Runar Disa Helmer'.split(
			' '
		),
		surnames: 'Tegnell Hammarlund Ribbing Stenbock Kvarnlöf Brolin Cederholm Ödmark Thorén Rudbeck'.split(' ')
	},
	finnish: {
		given: 'Eemeli Kyllikki Armas Tuisku Hertta Ahti Lempi Untamo Sylvi Ensio'.split(' '),
		surnames:
			'Kivistö Pihlajamaa Ruuskanen Harjula Haapasalo Tikkanen Kuusela Linnainmaa Vartiainen Pesonen'.split(
				' '
			)
	},
	sami: {
		given: 'Áhkká Jovvna Rástos Elvira-Ánne Guhtur Máhttá Sivva Lásenas Beahkká Njuolla'.split(' '),
		surnames: 'Fjällås Sarri Omma-Rim Fjellgren Steinfjell Kitok Jåma Tomasson-Vuolab Päiviö Kappfjell'.split(
			' '
		)
	},
	romani: {
		given: 'Luminitsa Zarko Rajko Sofiana Bagira Draga Miro Tjocko Palina Jano'.split(' '),
		surnames:
			'Skarin Lakatosz Taikonis Brzezinsk Kwiekowic Långström Galubovic Kozak Bergvall Horvathova'.split(' ')
	},
	yiddish: {
		given: 'Zysla Fruma Hershele Dobrisz Gedalje Ziskind Pesse Izrael Bejla Lejzer'.split(' '),
		surnames: 'Nisenholz Krakower Bresler Gelbart Warszawer Zajdel Tenenbojm Krystal Fuks Szwarc'.split(' ')
	},
	arabic: {
		given: 'Rawda Sukaina Thamer Anoud Qutaiba Ruqayya Dhuha Mutaz Luay Ibtisam'.split(' '),
		surnames: 'Al-Dulaimi Shammout Kabbani Mardini Al-Zoubi Tlass Bitar Jarrah Halabi Atassi'.split(' ')
	}
};
