import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CslError, readCslStyle, styleOfCsl } from '../../src/cite/index.ts';
import { t } from '../platform/i18n.ts';
import { addCslFile, loadCslFiles, parseXml, removeCslFile, type CslFile } from '../platform/storage/csl-files.ts';

/** Styles of the Citation Style Language that the person opens from files: read here, kept on the device. */
export function CslStyles({ changed }: { changed: () => void }): JSX.Element {
  const [files, set] = useState<readonly CslFile[]>([]);
  const [said, say] = useState('');
  const load = () => void loadCslFiles().then(set);
  useEffect(load, []);
  const add = async (file: File | undefined) => {
    if (!file) return;
    try {
      const text = await file.text();
      const style = styleOfCsl(readCslStyle(text, parseXml));
      const kept = await addCslFile({ name: style.name, title: style.label, text });
      say(kept ? t('csl_added', style.label) : t('not_saved'));
    } catch (error) {
      const fault = error instanceof CslError ? error.fault : 'not-xml';
      say(
        fault === 'dependent'
          ? t('csl_dependent')
          : fault === 'too-large'
            ? t('csl_too_large')
            : t('csl_not', file.name),
      );
    }
    load();
    changed();
  };
  const remove = async ({ name }: CslFile) => {
    await removeCslFile(name);
    load();
    changed();
  };
  return (
    <div class="field" data-csl>
      <label for="csl">{t('csl_add')}</label>
      <input
        id="csl"
        type="file"
        accept=".csl,application/xml"
        onChange={(e) => {
          const input = e.currentTarget;
          void add(input.files?.[0]).then(() => (input.value = ''));
        }}
      />
      <p class="meta" role="status">
        {said || t('csl_what')}
      </p>
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={file.name} class="row">
              <bdi>{file.title}</bdi>
              <button type="button" aria-label={t('options_remove', file.title)} onClick={() => void remove(file)}>
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
