/** A draft until a speaker has reviewed it. */
export const title = 'Saat sanoa, mitä ajattelet';

export const body = `Me, jotka päätämme kunnassa, haluamme tietää, mitä ajattelet. Sinulla on oikeus sanoa se.

## Näin se tapahtuu
- Saat kysymyksiä taulutietokoneella.
- Vastaat yhteen kysymykseen kerrallaan.
- Mikään vastaus ei ole oikea tai väärä.

## Sinä päätät
- Saat hypätä kysymyksen yli.
- Saat lopettaa, milloin haluat.
- Saat olla osallistumatta.
- Sinun ei tarvitse kertoa, miksi.

## Kukaan ei tiedä, kuka olet
- Älä kirjoita nimeäsi. Älä kirjoita kenenkään muunkaan nimeä.
- Opettaja ei näe, mitä vastaat. Kaverisi eivät saa katsoa.
- Vastaukset eivät jää laitteeseen.
- Laskemme yhteen, mitä monet lapset ovat vastanneet. Sitten näytämme sen.

## Jos jokin tuntuu vaikealta
Kukaan ei lue kirjoittamaasi heti. Haluatko puhua jonkun kanssa nyt? Tässä näet, kenen kanssa voit puhua.

## Jälkeenpäin
Kerromme, mitä te lapset sanoitte. Kerromme, mitä me teemme ja mitä emme voi tehdä.`;
