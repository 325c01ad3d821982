/** A draft until a speaker has reviewed it. */
export const title = 'Saavutettavuusseloste';

export const body = `Tästä verkkosivustosta vastaa kunta. Haluamme, että kaikki voivat käyttää sitä. Tällä sivulla kerrotaan, miten hyvin sivusto täyttää digitaalisen julkisen palvelun saavutettavuutta koskevan lain vaatimukset, mitä puutteita tiedämme siinä olevan ja miten voit kertoa muista puutteista.

Seloste koskee Rådslagia: sivuja, joilla vastataan ja luetaan tuloksia ja raportteja, ja sivuja, joilla henkilökunta työskentelee.

## Miten saavutettava sivusto on?
Sivusto täyttää osittain digitaalisen julkisen palvelun saavutettavuutta koskevan lain (DOS-lagen) vaatimukset. Puutteet luetellaan alla. Tavoitteemme on korkeampi kuin lain taso: WCAG 2.2, taso AA.

## Mikä ei toimi kaikille
- Kysymyksiä ei voi kuunnella sivulla. Jos tarvitset sitä, voit käyttää omaa ruudunlukijaa. (Laki ei vaadi tätä, mutta tiedämme, että se puuttuu.)
- Videota ruotsalaisella viittomakielellä ei ole.
- Kansalliset vähemmistökielet ovat mukana vain osittain. Puuttuva näytetään ruotsiksi, ja teksti, jota kukaan kielen puhuja ei ole tarkistanut, on luonnos. [Näin pitkällä kukin kieli on](languages).
- Muiden kirjoittamat tekstit näytetään sellaisinaan, vaikka ne olisivat vaikeita lukea tai eri kielellä kuin sivu. Silloin tekstin kieltä ei ole merkitty ruudunlukijaa varten (WCAG 3.1.2).
- Raporttien leveitä taulukoita täytyy pienellä näytöllä vierittää sivusuunnassa.
- Ulkopuolinen tarkastaja ei ole arvioinut sivustoa, eikä sitä ole kokeillut riittävän moni, joka käyttää ruudunlukijaa joka päivä. Siinä voi olla puutteita, joista emme tiedä.

## Kohtuuton rasite
Kunta ei vetoa minkään osan kohdalla poikkeukseen, joka koskee kohtuuttoman rasittavaa mukauttamista (DOS-lain 12 §).

## Mitä laki ei koske
Lain vaatimukset eivät koske tekstejä, jotka ovat kunnan ulkopuolisten ihmisten jättämiä ja joista kunta ei määrää (DOS-lain 9 §). Teemme niistä silti luettavia, kun se on mahdollista.

## Näin olemme testanneet
- Jokainen sivu testataan automaattisesti selaimissa, pienellä ja suurella näytöllä, vaaleana ja tummana, JavaScriptin kanssa ja ilman sitä.
- Lomakkeet käydään läpi pelkällä näppäimistöllä, 320 kuvapisteen levyisinä, suuremmilla tekstiväleillä ja selaimen suuren kontrastin tilassa.
- Kunta täydentää tähän, kuka viimeksi arvioi sivuston käsin, miten ja minä päivänä.

## Kerro esteestä
Eikö jokin toimi sinulle? Ota yhteyttä, niin autamme sinua vastaamaan toisella tavalla, esimerkiksi paperilla tai puhelimessa. Vastaamme niin pian kuin voimme, viimeistään kahden viikon kuluessa.

- Kunta täydentää tähän sähköpostiosoitteen, puhelinnumeron ja postiosoitteen.

## Jos et ole tyytyväinen vastaukseen
Lain noudattamista valvoo digitaalisen hallinnon viranomainen (Myndigheten för digital förvaltning, Digg). [Ilmoita puutteellisesta saavutettavuudesta Diggille](https://www.digg.se/tdosanmalan).`;
