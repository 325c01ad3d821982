/** A draft until a speaker has reviewed it. */
export const title = 'Näin vastauksesi suojataan';

export const body = `Sinun pitää voida sanoa mielipiteesi ilman, että kukaan tietää, kuka olet. Tässä kerrotaan, mitä tallennetaan, mitä ei tallenneta ja miksi.

## Tämän tallennamme
- Vastauksesi, satunnaisella numerolla, joka ei merkitse mitään.
- Kuinka moni on vastannut kunakin päivänä, millä kielellä ja millä tavalla. Se lasketaan erikseen, ei koskaan vastauksen yhteydessä.

## Tätä emme tallenna
- Nimeäsi, osoitettasi, puhelinnumeroasi tai henkilötunnustasi. Emme kysy niitä.
- Tietokoneen tai puhelimen osoitetta verkossa emmekä sitä, mitä selainta käytät.
- Kellonaikaa, jolloin vastasit, vastausten järjestystä tai kieltä, jolla vastasit. Mikään niistä ei ole vastauksen yhteydessä.

Sivuilla, joilla vastaat, ei käytetä evästeitä. Jotta kukaan ei voisi lähettää tuhansia vastauksia, laskemme pyyntöjä tietokoneen muistissa. Siihen käytetään avainta, joka vaihdetaan joka vuorokausi, eikä sitä koskaan kirjoiteta levylle.

## Mitä tapahtuu, kun lähetät
Vastaus lukitaan heti avaimella, jota ei ole tietokannassa. Se odottaa, kunnes vähintään viisikymmentä vastausta voidaan avata yhdessä tai kunnes kuuleminen päättyy. Silloin ne sekoitetaan. Sen jälkeen ei voi nähdä, kuka tuli ennen ketä.

Jotta samaa vastausta ei laskettaisi kahteen kertaan, tallennamme lähetyksestä jäljen. Jäljestä ei voi päätellä vastausta. Se poistetaan viikon kuluttua kuulemisen päättymisestä.

## Lähetettyä ei voi perua
Emme voi löytää juuri sinun vastaustasi, ja siksi emme voi muuttaa tai poistaa sitä. Se on hinta siitä, ettei kukaan muukaan voi löytää sitä. Ennen lähettämistä saat lukea kaiken läpi ja muuttaa. Jos olet vahingossa kirjoittanut jotain, mistä näkee, kuka sinä tai joku muu on, voimme poistaa sen tekstin: ota yhteyttä.

## Jos sinulla on koodi, tallennat tai vastaat paperilla
- Kertakäyttöinen koodi osoittaa, että saat vastata, yhden kerran. Tieto siitä, että koodi on käytetty, tallennetaan erillään vastauksista, eikä kukaan voi nähdä, mikä vastaus kuuluu mihinkin koodiin. Koodit poistetaan viikon kuluttua kuulemisen päättymisestä.
- Jos tallennat ja jatkat myöhemmin, vastaukset lukitaan koodilla, joka on vain sinulla. Ne poistetaan, kun lähetät ne, neljäntoista päivän kuluttua tai kun kuuleminen päättyy.
- Paperilla annetut vastaukset kirjoittaa järjestelmään työntekijä, joka silloin näkee kyseisen arkin. Muutamat arkit kirjoittaa kaksi työntekijää. Arkin numeroa ei tallenneta vastausten yhteyteen.

## Jos teet valituksen
[Valituksen](complaints) lukee erikseen käsittelijä, joka vastaa sinulle. Siksi siihen pätevät eri säännöt kuin kuulemisen vastauksiin.

- Kirjoittamasi teksti, tiedostosi ja yhteystietosi salataan, kun lähetät ne. Ne avataan lautakunnan avaimella tai sinun kuitillasi, eikä millään muulla, mitä palvelimella on.
- Rastittamasi kohdat tallennetaan, jotta ne voidaan laskea: mistä on kyse, mitkä perusteet, ketä asia koskee, paikka, jos valitset sen luettelosta, kieli ja ne päivät, jolloin asiassa tapahtui jotain.
- Kun kirjoitat ja kun asiasi on auki, selaimessa on eväste. Se ei kerro, kuka olet, ja se häviää, kun suljet selaimen. Se, mitä olet kirjoittanut mutta et lähettänyt, unohdetaan kahden tunnin kuluttua. Avoin asia suljetaan puolen tunnin kuluttua.
- Joka kerta, kun joku avaa asian, siitä merkitään muistiin, kuka ja milloin. Kuitilla näet, minä päivinä.
- Emme koskaan kysy nimeä. Voit antaa, muuttaa ja poistaa yhteystietoja.
- Valitus on yleinen asiakirja. Se kirjataan ja säilytetään, kunnes hävittämispäätöksessä sanotaan toisin, myös jos perut valituksen.

## Kuka näkee vastaukset
Kukaan ei lue yksittäisiä vastauksia, emme edes me, jotka työskentelemme täällä. Tulos lasketaan kerran, kun kuuleminen on päättynyt, ja vain se näytetään, mistä ei voi tunnistaa ketään. Alle kymmenen henkilön ryhmiä ei näytetä lainkaan, eikä mitään lukuja yhdestä neljään. Arkaluonteisissa kysymyksissä rajat ovat kaksikymmentä ja kymmenen. [Näin luvut suojataan](method).

Omin sanoin kirjoittamasi tekstin lukee käsittelijä, teksti tekstiltä satunnaisessa järjestyksessä, erillään muista vastauksistasi. Se, mistä joku voitaisiin tunnistaa, poistetaan tai sitä ei näytetä.

## Oikeusperuste
Kysyvä lautakunta on rekisterinpitäjä. Perusteena on yleistä etua koskeva tehtävä (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta). Kysymykset toimintarajoitteesta, etnisestä alkuperästä, uskonnosta, seksuaalisesta suuntautumisesta ja muusta vastaavasta ovat aina vapaaehtoisia, ja niitä kysytään vain, kun tarkoitus on kerrottu. Niitä käsitellään 9 artiklan 2 kohdan g alakohdan nojalla tärkeän yleisen edun vuoksi: jotta nähdään, ovatko kaikkien oikeudet yhtäläiset.

Kun vastaukset on tallennettu, emme voi yhdistää niitä sinuun (11 artikla). Henkilötietoja voivat olla ne tiedot, jotka joku itse kirjoittaa vapaaseen tekstiin.

## Yleinen asiakirja
Kunnalle saapuvat tiedot ovat yleisiä asiakirjoja, myös vastaukset. Joka pyytää nähdä ne, saa ne vasta salassapitotutkinnan jälkeen.

## Kuinka kauan
Vastaukset säilytetään niin kauan kuin kunnan hävittämispäätöksessä sanotaan. Sen jälkeen ne poistetaan yhdessä sen avaimen kanssa, joka osoittaa, mihin vastauksiin tulos perustui. Julkaistu tulos säilyy. Varmuuskopiot kirjoitetaan yli vuorotellen.

- Kunta täydentää tähän, mikä hävittämispäätös on voimassa ja kuinka kauan varmuuskopiot säilytetään.

## Oikeutesi ja keneltä voit kysyä
Sinulla on oikeus saada tietää, mitä henkilötietoja meillä on sinusta, saada virheet korjatuksi ja valittaa tietosuojaviranomaiselle ([Integritetsskyddsmyndigheten](https://www.imy.se)). Tietosuojavastaava vastaa kysymyksiin.

- Kunta täydentää tähän tietosuojavastaavan sähköpostiosoitteen, puhelinnumeron ja postiosoitteen.`;
