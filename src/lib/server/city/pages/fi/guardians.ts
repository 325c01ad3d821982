/** A draft until a speaker has reviewed it. */
export const title = 'Sinulle, joka olet huoltaja';

export const body = `Kysymme lapsilta ja nuorilta, mitä he ajattelevat, ennen kuin päätämme heitä koskevista asioista. Lapsesi ryhmä osallistuu. Tässä kerrotaan, miten se tapahtuu ja miten voit kieltäytyä.

## Kuka kysyy
Kunta kysyy sen lautakunnan kautta, joka on sivun yläreunassa. Koulu tai toiminta antaa aikaa ja paikan. Se ei saa tietää, mitä kukaan on vastannut.

## Näin se tapahtuu
- Ryhmä osallistuu yhteen tilaisuuteen, joka kestää noin oppitunnin. Sitä ohjaa aikuinen: opettaja, nuoriso-ohjaaja tai joku muu, jonka ryhmä tuntee.
- Lapsi vastaa taulutietokoneella yhteen kysymykseen kerrallaan.
- Lapsi saa ohittaa minkä tahansa kysymyksen ja lopettaa milloin tahansa. Kukaan ei kysy, miksi.
- Pienimmät vastaavat yhdessä aikuisen kanssa, joka lukee ja painaa.
- Oikeita tai vääriä vastauksia ei ole, eikä mitään voi voittaa.

## Kukaan ei saa tietää, kuka vastasi mitä
- Emme kysy nimeä, osoitetta, henkilötunnusta tai sähköpostiosoitetta. Kukaan ei kirjaudu.
- Ohjaaja on ilmoittanut luokat, kaupunginosan ja sen, millainen ryhmä on kyseessä. Ne tallennetaan vastausten yhteyteen. Sitä, mikä koulu tai luokka oli kyseessä, ei tallenneta niiden yhteyteen.
- Ohjaaja näkee, kuinka moni on aloittanut ja kuinka moni on lähettänyt. Ohjaaja ei koskaan näe vastauksia.
- Vastauksista ei jää mitään laitteeseen.
- Tulos näytetään vain monen vastauksista yhdessä. Luokkaa tai koulua ei koskaan näytetä erikseen.
- Ihminen lukee lapsen omin sanoin kirjoittaman tekstin ennen kuin mitään näytetään, erillään lapsen muista vastauksista. Sitä ei lueta heti. Siksi muistutamme joka kerta, ettei pidä kirjoittaa, kuka on, ja kerromme, kenen kanssa voi puhua nyt.

[Näin suojaamme tiedot](privacy)

## Millä oikeudella kysymme
Lapsilla on oikeus sanoa mielipiteensä kaikessa heitä koskevassa. Niin sanotaan lapsen oikeuksien yleissopimuksen 12 artiklassa, ja yleissopimus on Ruotsin laki. Kysyminen kuuluu kunnan tehtävään. Tietosuoja-asetuksessa sitä kutsutaan yleistä etua koskevaksi tehtäväksi (6 artiklan 1 kohdan e alakohta). Perusteena ei siis ole suostumus, joten et saa allekirjoitettavaa paperia. Saat silti kieltäytyä.

## Näin kieltäydyt
Kerro siitä ennen tilaisuutta opettajalle tai ryhmän ohjaajalle. Sinun ei tarvitse kertoa syytä. Kukaan ei tee siitä merkintää. Lapsi tekee sillä aikaa jotain muuta.

Lapsi saa myös itse kieltäytyä, ennen tilaisuutta tai kesken sen, kertomatta syytä.

Lähetettyä vastausta ei voi perua. Emme tiedä, mikä vastauksista on lapsesi, emmekä siksi voi löytää sitä.

## Saatte vastauksen
Kun kuuleminen on päättynyt, kerromme, mitä lapset sanoivat ja mitä kunta tekee. Se on kirjoitettu niin, että lapset voivat lukea sen, ja siitä on myös juliste seinälle.

## Keneltä voit kysyä
- Tilaisuudesta: opettajalta tai ryhmän ohjaajalta.
- Kysymyksistä ja siitä, mihin niitä käytetään: lautakunnalta. Kunta täydentää tähän sähköpostiosoitteen ja puhelinnumeron.
- Henkilötiedoista: tietosuojavastaavalta, jonka yhteystiedot ovat sivulla [näin suojaamme tietosi](privacy).`;
