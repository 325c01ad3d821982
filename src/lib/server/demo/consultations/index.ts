import type { Demonstration } from '../spec.ts';
import { translated } from '../translations/translated.ts';
import { park } from './en-ny-park-vid-magelungen.ts';
import { school } from './tryggt-till-skolan.ts';
import { language } from './service-pa-ditt-sprak.ts';
import { winter } from './vinter-pa-trottoaren.ts';
import { tenants } from './inflytande-i-ditt-hus.ts';
import { older } from './traffas-pa-kungsholmen.ts';
import { pools } from './simhallarna.ts';
import { changing } from './omkladningsrum-for-alla.ts';
import { library } from './biblioteket-i-skarholmen.ts';
import { playgrounds } from './lekplatser-for-alla-barn.ts';
import { respect } from './bemott-med-respekt.ts';
import { respectFourYearsAgo, respectTwoYearsAgo } from './bemott-med-respekt-tidigare.ts';
import { voting } from './rosta-utan-hinder.ts';
import { summer } from './sommar-pa-sodermalm.ts';
import { afterSchool } from './efter-skolan.ts';
import { evenings } from './ungas-kvallar.ts';

const all: readonly Demonstration[] = [
	park,
	school,
	language,
	winter,
	tenants,
	older,
	pools,
	changing,
	library,
	playgrounds,
	respectFourYearsAgo,
	respectTwoYearsAgo,
	respect,
	voting,
	summer,
	evenings,
	afterSchool
];

/** Every consultation of the demonstration. */
export const demonstrations: readonly Demonstration[] = all.map(translated);
