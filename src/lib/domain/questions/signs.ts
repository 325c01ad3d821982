/** Signs of the house's own collection (Fluent Emoji, flat, MIT), in groups as the editor offers them. */
export const signGroups = {
	places:
		'house houses house-with-garden school office-building hospital bank post-office department-store church mosque synagogue stadium playground-slide ferris-wheel bridge-at-night cityscape construction',
	nature:
		'national-park deciduous-tree evergreen-tree tulip sunflower herb potted-plant fallen-leaf snowflake sun cloud cloud-with-rain umbrella-with-rain-drops rainbow crescent-moon star night-with-stars fire water-wave droplet mountain beach-with-umbrella camping',
	ways: 'person-walking bicycle kick-scooter bus trolleybus tram train metro automobile taxi ferry airplane motorway bus-stop stop-sign person-in-manual-wheelchair person-in-motorized-wheelchair wheelchair-symbol crutch',
	doing:
		'person-running person-swimming person-biking person-climbing soccer-ball basketball ice-skate skis sled artist-palette musical-notes guitar microphone clapper-board books open-book pencil memo game-die video-game puzzle-piece teddy-bear kite balloon wrapped-gift',
	animals: 'cat-face dog-face bird fish horse-face butterfly honeybee hedgehog',
	food: 'red-apple banana bread cheese-wedge pot-of-food fork-and-knife-with-plate hot-beverage glass-of-milk birthday-cake pizza spaghetti ice-cream',
	home: 'bed couch-and-lamp door light-bulb broom soap toilet shower key locked alarm-clock four-oclock calendar hourglass-not-done laptop mobile-phone telephone-receiver television envelope',
	feelings:
		'grinning-face smiling-face-with-smiling-eyes slightly-smiling-face neutral-face slightly-frowning-face frowning-face frowning-face-with-open-mouth crying-face angry-face worried-face fearful-face thinking-face sleeping-face thumbs-up thumbs-down red-heart',
	people:
		'waving-hand handshake raised-hand clapping-hands person-raising-hand people-hugging busts-in-silhouette child girl boy baby woman man person older-person teacher police-officer firefighter cook judge ear eye mouth speech-balloon',
	things:
		'megaphone loudspeaker bell money-bag coin shopping-cart shopping-bags wastebasket recycling-symbol hammer wrench syringe pill stethoscope adhesive-bandage ballot-box-with-ballot scroll balance-scale world-map compass red-question-mark red-exclamation-mark check-mark-button cross-mark plus minus'
} as const;
export type SignGroup = keyof typeof signGroups;

/** Names of a group's signs, in order. */
export const signsOf = (group: SignGroup): string[] => signGroups[group].split(' ');

const all = new Set(Object.keys(signGroups).flatMap((group) => signsOf(group as SignGroup)));

/** Whether the collection has a sign of this name. */
export const isSign = (name: string): boolean => all.has(name);
