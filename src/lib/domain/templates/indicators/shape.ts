import type { z } from 'zod';
import type { question } from '../../questions/register.ts';

/** A question as it is written, before defaults are filled in. */
export type Asked = z.input<typeof question>;
/** Types that are counted the same way each time. */
export type Shared = Extract<Asked, { type: 'single' | 'multiple' | 'scale' }>;
