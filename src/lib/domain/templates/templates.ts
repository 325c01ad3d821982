import { blankForm } from '../drafts/blank.ts';
import type { Form } from '../consultations/form.ts';

export const templates: readonly { name: string; form: Form }[] = [{ name: 'blank', form: blankForm }];
export const templateNamed = (name: string) => templates.find((template) => template.name === name);
