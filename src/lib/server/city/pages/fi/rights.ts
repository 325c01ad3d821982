/** A draft until a speaker has reviewed it. */
export const title = 'Oikeutesi';

export const body = `Sinulla on oikeus hyvään kohteluun, oikeus ymmärtää ja tulla ymmärretyksi ja oikeus vaikuttaa. Tällä sivulla kerrotaan, mitä laki sanoo, mitä voit pyytää kunnalta ja minne voit kääntyä, kun jokin menee vikaan.

## Kansalliset vähemmistöt
Juutalaiset, romanit, saamelaiset, ruotsinsuomalaiset ja tornionlaaksolaiset ovat Ruotsin kansallisia vähemmistöjä. Saamelaiset ovat myös alkuperäiskansa. Kielet ovat suomi, jiddiš, meänkieli, romani čhib ja saame. Sinä itse ratkaiset, kuulutko vähemmistöön. Kukaan ei saa vaatia siitä todistusta.

## Tähän sinulla on oikeus
- Tieto. Kunnan on kerrottava sinulle oikeuksistasi (kansallisista vähemmistöistä ja vähemmistökielistä annetun lain 3 §).
- Kieli ja kulttuuri. Kunnan on suojeltava ja edistettävä kieliä ja mahdollisuuksiasi säilyttää kulttuurisi. Erityisesti on edistettävä lasten kieltä ja kulttuuria (4 § ja kielilain 8 §).
- Vaikuttaminen. Kunnan on annettava vähemmistöille mahdollisuus vaikuttaa niitä koskeviin asioihin ja mahdollisuuksien mukaan neuvoteltava niiden kanssa (5 §). Lasten ja nuorten vaikuttamista on edistettävä erityisesti, heille sopivilla tavoilla (5 a §).
- Opetus. Kansalliseen vähemmistöön kuuluville lapsille on tarjottava äidinkielen opetusta peruskoulussa, vaikka he eivät puhuisi kieltä kotona (koululain 10 luvun 7 §).

## Suomi, meänkieli ja saame
Kielen hallintoalueeseen kuuluvassa kunnassa oikeutesi ovat laajemmat. Tukholma kuuluu kaikkien kolmen kielen hallintoalueeseen:

- Saat puhua ja kirjoittaa omaa kieltäsi, kun sinulla on asia kunnassa, ja kunnan on vastattava suullisesti samalla kielellä (8 §).
- Jos sinulla ei ole oikeudellista avustajaa, voit pyytää päätöksen ja sen perustelut kirjallisesti käännettyinä (8 §).
- Voit pyytää esikoulupaikkaa, jossa opetus annetaan kokonaan tai olennaiselta osin omalla kielellä, ja sinulta on kysyttävä asiaa, kun haet paikkaa (koululain 8 luvun 12 a §).
- Ikäihminen voi pyytää vanhustenhuoltoa, jonka kokonaan tai olennaiselta osin antaa kieltä osaava henkilökunta (18 §).

## Jiddiš ja romani čhib
Ikäihminen voi pyytää vanhustenhuoltoa jiddišiksi tai romani čhibiksi, ja hän saa sitä, jos kunnassa on kieltä osaavaa henkilökuntaa. Kun haet vanhustenhuoltoa, kunnan on kerrottava, mitä mahdollisuuksia on.

## Ketään ei saa syrjiä
Muita huonompi kohtelu tai häirintä on kielletty, kun se liittyy johonkin lain seitsemästä perusteesta:

- Sukupuoli.
- Sukupuoli-identiteetti tai sukupuolen ilmaisu: et ole sitä sukupuolta, jota muut pitävät itsestään selvänä, tai ilmaiset toista sukupuolta.
- Etninen alkuperä: syntyperäsi, ihonvärisi tai kansa, johon kuulut. Kansalliset vähemmistöt kuuluvat tähän.
- Uskonto tai muu vakaumus.
- Toimintarajoite. Myös puutteellinen esteettömyys ja saavutettavuus on syrjintää.
- Seksuaalinen suuntautuminen.
- Ikä.

Kukaan ei saa rangaista sinua siitä, että olet tehnyt valituksen.

## Minne voit valittaa
- Kuntaan: [tee valitus tästä](complaints). Sinun ei tarvitse kertoa, kuka olet, ja voit kirjoittaa omalla kielelläsi.
- Syrjintäasiamiehelle (Diskrimineringsombudsmannen, DO), joka on viranomainen: [do.se](https://www.do.se).
- Syrjinnänvastaiseen toimistoon (antidiskrimineringsbyrå), joka neuvoo maksutta. Toimistot löytyvät DO:n sivustolta.
- Valtiopäivien oikeusasiamiehille (Riksdagens ombudsmän, JO), jos viranomainen on toiminut väärin: [jo.se](https://www.jo.se).

DO:lle ja JO:lle saat aina kirjoittaa suomeksi, meänkielellä tai saameksi, asuitpa missä tahansa (kansallisista vähemmistöistä ja vähemmistökielistä annetun lain 10 §). Tämä laki ei anna oikeutta hakea muutosta päätöksiin, eikä siinä ole seuraamuksia. Jos et saa sitä, mihin sinulla on sen mukaan oikeus, voit tehdä valituksen näihin paikkoihin.

Tukholman lääninhallitus ja Saamelaiskäräjät seuraavat, miten lakia kansallisista vähemmistöistä noudatetaan, ja antavat neuvoja: [minoritet.se](https://www.minoritet.se). [Muita, jotka voivat auttaa](complaints/elsewhere).

## Näin saat äänesi kuuluviin
- Vastaa [avoinna oleviin kuulemisiin](consultations). Myös lapset voivat vastata omalla tavallaan.
- Kunnan neuvostot, niiden joukossa kansallisten vähemmistöjen neuvosto, lukevat ehdotuksia ja sanovat mielipiteensä ennen kuin kunta päättää.
- Lue [raporteista](reports), mitä kunta on saanut kuulla ja mitä se aikoo tehdä.

## Omalla kielelläsi
Nämä sivut ovat kokonaan tai osittain vähemmistökielillä. [Katso, miten pitkällä kukin kieli on](languages), ja auta, jos haluat.`;
