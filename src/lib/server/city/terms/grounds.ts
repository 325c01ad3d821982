import { words, type Usual } from './words.ts';

const law =
	'Diskrimineringslagen (2008:567) 1 kap. 4–5 §§; finska, meänkieli och jiddisch efter Diskrimineringsombudsmannens sidor (do.se)';

/** Discrimination and its seven grounds, in the order of the act. */
export const grounds: readonly Usual[] = [
	{
		words: words('diskriminering', 'discrimination', {
			fi: 'syrjintä',
			fit: 'tiskrimineerinki',
			yi: 'דיסקרימינירונג'
		}),
		source: law
	},
	{ words: words('kön', 'sex', { fi: 'sukupuoli', fit: 'sukupuoli', yi: 'געשלעכט' }), source: law },
	{
		words: words('könsöverskridande identitet eller uttryck', 'transgender identity or expression', {
			fi: 'sukupuoli-identiteetti tai sukupuolen ilmaisu',
			fit: 'sukupuoli-itenttiteetti ja sukupuoli-ilmiö',
			yi: 'געשלעכטס־איבערשפּרײַזנדיקע אידענטיטעט אָדער אויסדרוק'
		}),
		source: law
	},
	{
		words: words('etnisk tillhörighet', 'ethnicity', {
			fi: 'etninen alkuperä',
			fit: 'eetninen kuuluvaisuus',
			yi: 'עטנישע געהעריקייט'
		}),
		source: law
	},
	{
		words: words('religion eller annan trosuppfattning', 'religion or other belief', {
			fi: 'uskonto tai muu vakaumus',
			fit: 'uskonto elikkä muu uskomus',
			yi: 'רעליגיע אָדער אַן אַנדער גלויבן'
		}),
		source: law
	},
	{
		words: words('funktionsnedsättning', 'disability', { fi: 'toimintarajoite', fit: 'toimintarajotus' }),
		note: 'Aldrig handikapp. På finska som Gävle och Österåker; DO skriver vammaisuus. DO:s ord på jiddisch betyder skadade funktioner och används inte.',
		source: law
	},
	{
		words: words('sexuell läggning', 'sexual orientation', {
			fi: 'seksuaalinen suuntautuminen',
			fit: 'seksyelli suuntautuminen',
			yi: 'סעקסועלע אָריענטאַציע'
		}),
		source: law
	},
	{ words: words('ålder', 'age', { fi: 'ikä', fit: 'ikä', yi: 'עלטער' }), source: law }
];
