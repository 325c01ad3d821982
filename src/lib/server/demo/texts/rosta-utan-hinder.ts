import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Stolar i kön. Jag stod i fyrtio minuter med käpp.',
	'Valsedlarna låg så högt att jag fick be en främling. Då är det inte hemligt.',
	'Ramp fanns, men den låg vid baksidan och ingen visste vem som hade nyckeln.',
	'Punktskrift på hyllan med valsedlar. Jag röstade på det jag kunde minnas.',
	'Röstmottagarna var lugna och vänliga. Tack!',
	'Gör en film på lätt svenska om hur det går till, från dörren till urnan.',
	'Skärmen var så smal att den bakom mig såg allt.',
	'Var fjärde lampa var trasig i gymnastiksalen.',
	'Jag är 19 och visste inte att man fick ta alla valsedlar. Skriv det stort.',
	'Förtidsrösta på biblioteket är det bästa ni har hittat på.',
	'Jag har social fobi. En tyst timme på valdagen hade gjort att jag kom.',
	'Dörren vägde säkert femton kilo.',
	'Ni flyttade lokalen utan att säga det. Mamma gick till den gamla skolan och sedan hem.',
	'Röstkortet är obegripligt. Det står fyra olika datum.',
	'Ledsagaren fick inte följa med in bakom skärmen fast jag bad om det.',
	'Mer hjälp på andra språk, även muntligt.',
	'Hörslinga. Jag hörde inte vad de ropade upp.',
	'Bussen går en gång i timmen på söndagar.',
	'Det satt en partigubbe precis i entrén. Det kändes inte bra.',
	'Jag kunde inte ta emot budet hemma, de ringde aldrig tillbaka.',
	'Skyltar från tunnelbanan.',
	'Barnvagn gick inte in. Jag fick lämna bebisen hos en okänd.',
	'Allt fungerade. Jag rullade in, röstade och rullade ut på sju minuter.',
	'Ljusa pennor på ljust bord, jag såg inte var jag skulle sätta krysset.',
	{
		text: 'Röstmottagaren i Sofia skola, en lång man som heter Göran, läste högt vad jag tog.',
		refused: true
	},
	{ text: 'Jag är 93 år och heter Ingrid Sandell, jag vill ha hem en blankett till Ringvägen 9.' },
	{
		text: 'Kontakta Synskadades förening, ordförande Karl på karl@example.org.',
		shown: 'Kontakta Synskadades förening, […].'
	},
	'Samma ordning på valsedlarna överallt.',
	'En bänk utanför också.',
	'Skicka listan med lokaler tidigare så att man hinner åka och titta.',
	'Fråga oss som inte röstade också. Jag vågade inte.'
];
