/** What a person wrote. The only place that trusts HTML: it was sanitised when it was written. */
export function Prose({ html, lang, className }: { html: string; lang?: string; className?: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: stored HTML has been through the sanitiser, once, when written.
    <div className={className ? `prose ${className}` : 'prose'} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
  );
}
