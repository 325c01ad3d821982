/** A draft until a speaker has reviewed it. */
export const title = 'Sinulle, joka ohjaat tilaisuutta';

export const body = `Ohjaat tilaisuutta, jossa lapset ja nuoret sanovat, mitä mieltä he ovat. Tämä sinun on hyvä tietää. Varaa aikaa oppitunti ja kymmenen minuuttia valmisteluihin.

## Ennen
- Anna huoltajille tiedot muutama päivä etukäteen niillä kielillä, joita he lukevat. Kieltäytyjän ei tarvitse kertoa syytä. Älä kirjoita muistiin, ketkä kieltäytyvät.
- Katso kysymykset läpi itse. Siihen ei tarvita käyttäjätiliä.
- Järjestä taulutietokoneita tai tietokoneita. Lapset voivat käyttää niitä vuorotellen: edellisen vastaajan jälkeen laitteeseen ei jää mitään. Kuunteleva lapsi tarvitsee kuulokkeet.
- Järjestä jotain muuta tekemistä niille, jotka eivät osallistu tai ovat valmiita ensimmäisinä.
- Mieti, missä jokainen voi vastata kenenkään katsomatta. Kysy tavallisesti tukea tarvitsevalta, mikä hänelle sopii.
- Selvitä, kenen puoleen työpaikallasi käännyt, jos huolestut jostakusta lapsesta.

## Sano näin
- Tänään saatte sanoa, mitä mieltä olette. Kunta kysyy.
- Teillä on oikeus sanoa, mitä ajattelette teitä koskevista asioista. Niin sanotaan lapsen oikeuksien sopimuksessa.
- Kukaan ei saa tietää, kuka vastasi mitä. En minäkään. Älkää kirjoittako omaa nimeänne älkääkä kenenkään muun nimeä.
- Oikeaa tai väärää vastausta ei ole. Vastatkaa niin kuin itse ajattelette, ei niin kuin kaveri.
- Saatte hypätä kysymyksen yli. Saatte lopettaa, milloin haluatte. Teidän ei ole pakko osallistua. Kukaan ei kysy, miksi.
- Kukaan ei lue kirjoittamaanne heti. Jos jokin tuntuu vaikealta, voitte puhua minulle tai jollekin toiselle aikuiselle. Tässä on myös puhelinnumero, johon voi soittaa.
- Sitten saatte tietää, mitä kaikki lapset sanoivat ja mitä kunta tekee.

## Tilaisuuden aikana
- Auta siinä, miten tehdään, mutta älä koskaan siinä, mitä pitäisi vastata. Selitä sana, jos joku kysyy, antamatta esimerkkejä vastauksista.
- Älä katso näyttöjä. Seiso mieluummin ryhmän edessä kuin sen takana.
- Lue ääneen ja paina lapsen puolesta, jos hän haluaa, ja vain siellä, missä istutte kahden. Pienimpien kanssa teet aina näin.
- Jos joku lopettaa kesken, hän tekee jotain muuta. Älä kysy, miksi.
- Näet, kuinka moni on aloittanut ja kuinka moni on lähettänyt. Voit pitää tauon, jos jotain tapahtuu, ja päättää tilaisuuden, kun kaikki ovat valmiita.

## Jos lapsi kertoo jotain, mikä huolestuttaa sinua
- Kuuntele. Sano, että oli hyvä, että lapsi kertoi. Älä esitä johdattelevia kysymyksiä äläkä lupaa pitää asiaa salassa.
- Jos vaara on välitön, soita 112.
- Jos työskentelet koulussa, esikoulussa, vapaa-ajantoiminnassa, terveydenhuollossa tai sosiaalipalvelussa, sinulla on velvollisuus ilmoittaa heti sosiaalipalveluun (socialtjänsten), jos epäilet, että lapsi voi huonosti. Sinun ei tarvitse olla varma. Tätä kutsutaan huoli-ilmoitukseksi (orosanmälan). Velvollisuus on sinun omasi: voit pyytää apua työtoverilta tai esimieheltä, mutta et saa jäädä odottamaan heitä.
- Jos olet ohjaaja yhdistyksessä, sinun pitäisi tehdä ilmoitus.
- Jos olet epävarma, voit kysyä neuvoa sosiaalipalvelusta kertomatta, kuka lapsi on.
- Lomakkeeseen kirjoitettua ei lueta heti, eikä kukaan voi nähdä, kuka sen kirjoitti. Siksi apua tarvitseva lapsi saa sitä sinulta, ei lomakkeesta.
- Kunta täydentää tähän sosiaalipalvelun vastaanoton puhelinnumeron ja sosiaalipäivystyksen numeron iltoja ja viikonloppuja varten.

## Tilaisuuden jälkeen
- Päätä tilaisuus. Silloin kolme sanaa eivät enää toimi, eikä mitään voi enää lähettää.
- Kiitä. Kerro, milloin lapset saavat tietää, miten kävi.
- Älä kysy, mitä kukaan vastasi. Puhukaa mielellään siitä, miltä tuntui, kun kysyttiin.
- Jää hetkeksi paikalle, jos joku haluaa puhua.
- Kun tulos on valmis, lukekaa yhdessä lasten versio ja pankaa juliste seinälle.`;
