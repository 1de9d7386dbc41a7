'use client';

import dynamic from 'next/dynamic';

// Choosing by name needs script; without it one writes addresses, so the picker comes when the rest is there.
export const InviteWhom = dynamic(() => import('./colleague-picker').then((module) => module.ColleaguePicker), { ssr: false });
