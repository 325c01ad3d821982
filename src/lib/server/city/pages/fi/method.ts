/** A draft until a speaker has reviewed it. */
export const title = 'Näin luvut on suojattu';

export const body = `Jokainen täällä näytetty luku on tosi. Emme lisää kohinaa emmekä pyöristä määriä. Sen sijaan näytämme vähemmän: sen, mistä joku voitaisiin tunnistaa, yhdistämme muuhun tai jätämme näyttämättä.

## Neljä sääntöä
- Lukua yhdestä neljään ei näytetä koskaan. Nolla voidaan näyttää.
- Ryhmää, jossa on alle kymmenen henkilöä, ei näytetä lainkaan.
- Arkaluonteisissa tiedoissa, kuten toimintarajoite tai kansallinen vähemmistö, rajat ovat kymmenen ja kaksikymmentä. Tiedot näytetään vain kaikista vastauksista yhdessä, ei koskaan paikan mukaan.
- Prosentit näytetään vain, kun niiden takana on vähintään kaksikymmentä henkilöä, ja kokonaisina prosentteina.

## Ensin yhdistämme, sitten piilotamme
Kun ryhmä on liian pieni, se yhdistetään lähimpään ryhmään: kahdesta ikäryhmästä tulee yksi leveämpi, useasta kaupunginosasta yksi osa kaupunkia. Jos pieni luku silti jää jäljelle, se piilotetaan. Silloin näkyy merkki ‥ ja sanat Piilotettu yksityishenkilöiden suojaamiseksi. Myös muutamia muita lukuja piilotetaan, jotta kukaan ei voi laskea pientä lukua. Ne näyttävät samanlaisilta: emme kerro, mitä sääntöä käytettiin, sillä sekin voi paljastaa jotain.

## Sitten yritämme murtaa suojan
Salaisuutta etsivä voi laskea erotuksia: kaikki vastaukset miinus näytetyt vastaukset. Siksi annamme tietokoneen yrittää, ennen kuin mitään vahvistetaan. Se saa yhdellä kertaa kaiken, mitä aiotaan näyttää, ja laskee, kuinka pieni ja kuinka suuri jokainen piilotettu luku voi olla. Se yrittää neljällä tavalla: kuin pelkkä lukija, kuin se, joka arvaa, että ‥ tarkoittaa jotakuta, kuin säännöt tunteva ja kuin itse vastannut. Jos väli on liian kapea, näytämme vähemmän ja yritämme uudelleen.

## Vahvistettu pysyy
Tulos lasketaan, kun kuuleminen on päättynyt. Se tallennetaan ja näytetään sen jälkeen samanlaisena kaikille, myös meille, jotka työskentelemme täällä. Suodatin tai toinen kieli ei koskaan laske mitään uudelleen. Jos vastauksia tulee myöhemmin lisää, tulos lasketaan uudelleen vasta, kun uusia vastauksia on niin paljon, ettei ero paljasta ketään. Kerran piilotettua ei näytetä koskaan.

## Omin sanoin kirjoittamasi
Vapaata tekstiä ei näytetä, ennen kuin ihminen on lukenut sen ja päättänyt, että juuri se voidaan näyttää. Se luetaan erillään muista vastauksista ja satunnaisessa järjestyksessä.

## Tältä emme voi suojata
- Jos kirjoitat itsestäsi vapaassa tekstissä, joku, joka tietää enemmän kuin me, voi tunnistaa sinut.
- Jos lähes kaikki ryhmässä vastaavat samalla tavalla, tulos kertoo jotain ryhmästä, vaikka jokainen siinä on tuntematon.
- Jos monet ryhmässä sopivat keskenään ja yhdistävät omat vastauksensa, he voivat laskea enemmän kuin muut.
- Jos joku ottaa itse palvelimen haltuunsa vastausten tullessa, hän voi nähdä, mitä juuri silloin tulee. Varastettu tietokanta ei riitä: avaimet eivät ole siinä.
- Vastaukset ovat niiltä, jotka halusivat vastata. He eivät ole satunnaisotos, ja siksi tuloksen vieressä kerrotaan aina, ketkä osallistuivat ja ketkä eivät.

[Lue lisää tiedoistasi](privacy)`;
