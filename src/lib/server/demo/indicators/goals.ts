import type { GoalLevel } from '#lib/domain/reports/goals/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { text } from '../words.ts';

export type DemoGoal = {
	key: string;
	level: GoalLevel;
	committee?: string;
	parent?: string;
	number: string;
	name: LocalText;
	expected?: LocalText;
};

/** 3.7 is the city council's own wording; the others are made up for the demonstration. Above before below. */
export const demonstrationGoals: DemoGoal[] = [
	{
		key: '3',
		level: 'direction',
		number: '3',
		name: text(
			'Stockholm ska vara en stad som håller ihop och styrs tillsammans',
			'Stockholm ska hålla ihop. Vi ska bestämma tillsammans.',
			'Stockholm is to be a city that holds together and is governed together'
		)
	},
	{
		key: '3.7',
		level: 'area',
		parent: '3',
		number: '3.7',
		name: text(
			'Stockholm ska vara en öppen, jämställd och demokratisk stad som samarbetar internationellt',
			'Stockholm ska vara öppet, jämställt och demokratiskt. Staden ska samarbeta med andra länder.',
			'Stockholm is to be an open, gender-equal and democratic city that works together with other countries'
		)
	},
	{
		key: 'sport',
		level: 'committee',
		committee: 'idrottsnamnden',
		parent: '3.7',
		number: '',
		name: text(
			'Idrott och rörelse är öppna för alla på lika villkor',
			'Alla ska kunna idrotta och röra sig',
			'Sports and movement are open to everybody on equal terms'
		),
		expected: text(
			'Fler som i dag avstår från att simma och idrotta hittar en plats, oavsett kön, ålder och funktionsförmåga.',
			'Fler människor simmar och idrottar.',
			'More of those who stay away today find a place, whatever their sex, age and ability.'
		)
	},
	{
		key: 'influence',
		level: 'committee',
		committee: 'kungsholmen',
		parent: '3.7',
		number: '',
		name: text(
			'Kungsholmens invånare påverkar det som nämnden beslutar',
			'Du som bor på Kungsholmen kan påverka',
			'The residents of Kungsholmen influence what the committee decides'
		),
		expected: text(
			'Fler grupper än i dag kommer till tals innan nämnden beslutar, och får veta vad det ledde till.',
			'Fler människor får säga vad de tycker. De får veta vad som hände sedan.',
			'More groups than today are heard before the committee decides, and told what it led to.'
		)
	},
	{
		key: 'vote',
		level: 'committee',
		committee: 'valnamnden',
		parent: '3.7',
		number: '',
		name: text(
			'Alla som har rösträtt och vill rösta kan göra det',
			'Alla som får rösta och vill rösta ska kunna rösta',
			'Everybody who may vote and wants to vote can do so'
		),
		expected: text(
			'Vallokaler och information når alla, med särskild hänsyn till områden där få har röstat.',
			'Alla hittar till en vallokal och förstår hur man röstar.',
			'Polling places and information reach everybody, with particular heed to areas where few have voted.'
		)
	}
];
