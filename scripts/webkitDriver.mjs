/** WebKitGTK's small browser under its WebDriver, on a screen of its own where there is none. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Builder } from 'selenium-webdriver';
import { hasCommand, installPackages } from './browser.mjs';

/** The small browser that comes with the library, whatever this machine is. */
function miniBrowser() {
  const libraries = readdirSync('/usr/lib').map((name) => join('/usr/lib', name));
  return libraries
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts the driver. The returned function ends it with all that it started.
 *
 * @param {number} port
 */
function startDriver(port) {
  const own =
    process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];
  const [command = '', ...args] = [...own, 'WebKitWebDriver', `--port=${port}`];
  const driver = spawn(command, args, { stdio: 'ignore', detached: true });
  return () => {
    try {
      if (driver.pid) process.kill(-driver.pid);
    } catch {}
  };
}

/**
 * Where the small browser is; what is missing is asked of the system's packages.
 *
 * @throws {Error} when it cannot be found or installed
 */
function ensureMiniBrowser() {
  if (process.platform !== 'linux') throw new Error('WebKitGTK is tried on Linux');
  const hasScreen = Boolean(process.env.DISPLAY) || hasCommand('xvfb-run', '--help');
  const missing = hasScreen ? [] : ['xvfb', 'xauth'];
  if (!hasCommand('WebKitWebDriver') || !miniBrowser()) missing.push('webkit2gtk-driver');
  if (missing.length > 0) installPackages(...missing);
  const binary = miniBrowser();
  if (binary && hasCommand('WebKitWebDriver')) return binary;
  throw new Error('No WebKitGTK could be found or installed (Debian: webkit2gtk-driver, xvfb)');
}

/**
 * Starts the browser. The caller ends it by the returned function, with all that was started.
 *
 * @returns {Promise<{ driver: import('selenium-webdriver').WebDriver, stop: () => Promise<void> }>}
 * @throws {Error} when there is none, or it does not start
 */
export async function startWebKit() {
  const binary = ensureMiniBrowser();
  const port = await freePort();
  const end = startDriver(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  // The driver takes a moment until it listens.
  for (let tries = 0; ; tries++) {
    try {
      const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
      const stop = async () => {
        await driver.quit().catch(() => {});
        end();
      };
      return { driver, stop };
    } catch (error) {
      if (tries > 20) {
        end();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
