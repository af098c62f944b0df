// The same article on every host that the probe watches, at true addresses: the button lights, the reader shows it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../scripts/lib/browser.mjs';
import { ALL } from './lib/browsers.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import { HOSTS, serveHosts } from './lib/hosts.mjs';

inBothBrowsers(serveHosts, (at) => {
  // What differs between hosts is the page, the same in both browsers: Firefox has every third, and all of them at night.
  const hosts = Object.entries(HOSTS).filter((_, i) => ALL || at.name === 'chromium' || i % 3 === 0);
  for (const [host, [url]] of hosts) {
    test(host, async () => {
      const page = await at.open(url);
      assert.ok(await until(() => at.isLit(page)), 'the button lights');
      await (await at.popupOn(page)).close();
      await page.bringToFront();
      await at.session.command(page, 'toggle-reader');
      assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
      const text = await at.readerText(page);
      for (const kept of [
        '河州图书馆修复百年地图 明年4月对外展出',
        '林书远',
        '一张地图的来历',
        '原来它就在两条河的中间',
      ])
        assert.ok(text.includes(kept), `${kept} in ${text.slice(0, 300)}`);
      for (const gone of ['翻墙', '首页', '原文链接']) assert.ok(!text.includes(gone), gone);
    });
  }

  test('back and forward between hosts: the button follows', async () => {
    const [first] = HOSTS.Codeberg;
    const page = await at.open(first);
    assert.ok(await until(() => at.isLit(page)), 'lit');
    await page.goto('https://codeberg.org/example-mirror/news', { waitUntil: 'load' });
    assert.ok(await until(async () => !(await at.isLit(page))), 'not on another page');
    await page.goBack({ waitUntil: 'load' });
    assert.ok(await until(() => at.isLit(page)), 'lit again');
  });
});
