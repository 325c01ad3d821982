/**
 * A draft until a speaker has reviewed it, and shorter than the Swedish: only what Swedish authorities say in Meänkieli
 * themselves (docs/languages.md), put together anew.
 */
export const title = 'Sinun oikeuet';

export const body = `Täälä sie saat tietää mikkä oikeuet sulla oon. Lissää saatat lukea ruottiksi.

## Kansaliset minuriteetit
Ruottin kansaliset minuriteetit oon juutalaiset, roomilaiset, saamelaiset, ruottinsuomalaiset ja tornionlaaksolaiset. Kansaliset minuriteettikielet oon jiddisch, romani chib, saamen kieli, suomi ja meänkieli. Sie itte päätät jos sie kuulut kansalisheen minuriteethiin.

## Sinun kieli
- Sulla oon oikeus saa tietoa sinun oikeuksista.
- Kunnan pittää suojata ja eesauttaa kansalisia minuriteettikieliä. Lapsila oon vahvempi oikeus kehittää ommaa kieltä ja kulttuuria.
- Kunnan pittää antaa kansalisille minuriteetile maholisuus vaikuttaa kysymyksissä jokka koskevat heitä, ja niin paljon ko maholista neuotella heän kans.
- Oppilhaala oon oikeus äitinkielenopetuksheen, vaikka kieltä ei puhuta kotona.

## Suomi, meänkieli ja saamen kieli
Stockholm kuuluu suomen kielen, meänkielen ja saamen kielen hallintoaluheesheen.

- Sulla oon oikeus käyttää ommaa kieltä yhtheyksissä kunnan kans, ja sinun pittää saa vastaus suulisesti samala kielelä.
- Sie saatat vaatia esikoulua ja vanhuustenhuoltoa kokohnaans elikkä perimäisen osan omala kielelä.

## Tiskrimineerinki oon lain mukhaan kieletty
Niitä oon seittemän tiskrimineerinkiperustaa:

- sukupuoli
- sukupuoli-itenttiteetti ja sukupuoli-ilmiö
- eetninen kuuluvaisuus
- uskonto elikkä muu uskomus
- toimintarajotus
- seksyelli suuntautuminen
- ikä.

## Valitus
- Kunta: [lähätä sisäle valitus](complaints).
- Tiskrimineerinkiasiamies (DO): [do.se](https://www.do.se).
- Valtiopäivitten oikeusasiamies (JO): [jo.se](https://www.jo.se).

Riippumatta missä sie asut sie saatat aina kirjottaa meänkielelä DO:le ja JO:le.`;
