import { importFiles } from '@/lib/import/import';

// In a process of its own, so that its memory is the import's.
const [file = ''] = process.argv.slice(2);
const began = performance.now();
const { imported } = await importFiles([file]);
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ perSecond: imported / seconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
process.exit();
