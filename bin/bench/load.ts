import autocannon from 'autocannon';

// In a process of its own, so that asking takes no time from answering.
const [url = '', cookie = '', connections = '1', seconds = '3'] = process.argv.slice(2);
const result = await autocannon({ url, headers: { cookie }, connections: Number(connections), duration: Number(seconds) });
if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} failed.`);
console.log(
  JSON.stringify({ perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, count: result.requests.total }),
);
