import type { Form } from '../consultations/form.ts';

/** What one begins with who begins from nothing: a form of one question, so that it is a form from its first moment. */
export const blankForm: Form = {
	title: { sv: 'Ny dialog', 'sv-simple': 'Ny dialog', en: 'New dialogue' },
	languages: ['sv', 'sv-simple', 'en'],
	pages: [
		{
			id: 'page',
			questions: [
				{
					type: 'longText',
					id: 'think',
					label: { sv: 'Vad tycker du?', 'sv-simple': 'Vad tycker du?', en: 'What do you think?' },
					required: false,
					maxLength: 2000
				}
			]
		}
	]
};
