// Makes the pictures of the documents from the pages of a server:
//
//   node browser/pictures.mjs http://127.0.0.1:8080
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [, , server] = process.argv;
if (!server) {
  console.error('usage: node browser/pictures.mjs URL');
  process.exit(2);
}
const pictures = [
  { name: 'home', path: '/', theme: 'light' },
  { name: 'country', path: '/c/BE', theme: 'light' },
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const { name, path, theme } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(server + path);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/${name}.png`, import.meta.url)) });
    await page.close();
  }
} finally {
  await browser.close();
}
