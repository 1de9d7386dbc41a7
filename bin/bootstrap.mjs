import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Plain JavaScript without dependencies, as it runs before there are any, on whatever Node started npm.

const root = fileURLToPath(new URL('..', import.meta.url));
const node = `${root}node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;

/** For programs that load the hub's own code, which is written for Next's bundler. */
export const hubCode = ['--conditions=react-server', '--import', 'tsx'];

/** Brings the dependencies if they are missing or others than package-lock.json says, then runs a program with the pinned Node. */
export async function start(program, nodeOptions = []) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Quintet needs Node 20 or newer to begin with; this is ${process.versions.node}.`);
  if (!dependenciesMatch()) await installDependencies();
  const child = spawn(node, [...nodeOptions, `${root}bin/${program}`, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // The child decides when it ends, as it has a database to stop; but not for ever.
  const end = (signal) => {
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), 30_000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  if (process.env.npm_lifecycle_event) watchParent(() => end('SIGTERM'));
  child.on('error', (error) => fail(`${node} could not be run: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal) fail(`Quintet was ended from outside (${signal}).`);
    process.exit(code);
  });
}

/** npm runs this through a shell, which dies of a signal without passing it on. */
function watchParent(onGone) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 300);
  watch.unref();
}

function dependenciesMatch() {
  if (!existsSync(node)) return false;
  try {
    const wanted = packagesIn('package-lock.json');
    const found = packagesIn('node_modules/.package-lock.json');
    const isMissing = ([path, { optional }]) => path !== '' && !optional && !found[path];
    const isOther = ([path, { version }]) => wanted[path]?.version !== version;
    return !Object.entries(wanted).some(isMissing) && !Object.entries(found).some(isOther);
  } catch {
    return false;
  }
}

function packagesIn(file) {
  return JSON.parse(readFileSync(root + file, 'utf8')).packages;
}

async function installDependencies() {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < 1.5e9) fail('The disk is full: the dependencies need about 1.5 GB.');
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log('Installing dependencies (once, about 900 MB)…');
  const beat = setInterval(() => console.log(`  … ${seconds()}`), 10_000);
  const code = await runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(beat);
  if (code !== 0 || !existsSync(node)) fail('npm could not install the dependencies; its own message stands above.');
  console.log(`Installing dependencies: done in ${seconds()}.`);
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const child = spawn(command, [...before, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  return new Promise((resolve) => {
    if (process.env.npm_lifecycle_event) watchParent(() => child.kill('SIGTERM'));
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
