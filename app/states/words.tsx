import { NoteHead, type NoteShape } from '@/components/ui/note-head';
import { Prose } from '@/components/ui/prose';
import { Stave, StaveNote, StaveRest, staveLine } from '@/components/ui/stave';
import { Spec } from './spec';

const colours = 'paper margin press raise ink muted line edge accent accent-soft good warn danger'.split(' ');
const shapes: [NoteShape, string][] = [
  ['hollow', 'offen'],
  ['full', 'beantwortet'],
  ['fresh', 'neu für dich'],
  ['closed', 'geschlossen'],
  ['rest', 'ruht'],
];
const climb: NoteShape[] = ['full', 'full', 'fresh', 'hollow', 'hollow'];
const post = `<p>Lesen, 18/28: Bei drei Kunden fällt der Druck von 4,5 auf 3,8 bar. <em>Stillschweigend</em> geändert, <strong>0,3 mm länger</strong>, sagt <a class="mention" href="#m">@Konstruktion</a>, siehe <code>lx40.csv</code> und <a class="tag" href="#t">#dichtung</a>.</p>
<blockquote><p>Wer fragt, bekommt eine Antwort.</p></blockquote><ul><li>Scheibe messen</li><li>Charge notieren</li></ul>
<ul class="checks"><li><label><input type="checkbox" disabled checked><span>Zeichnung ändern</span></label></li><li><label><input type="checkbox" disabled><span>Prüfplan ergänzen</span></label></li></ul>
<div class="scroll-x" tabindex="0" role="region" aria-label="Charge, Scheibe"><table class="table"><thead><tr><th>Charge</th><th class="num">Scheibe</th></tr></thead><tbody><tr><td>bis KW 40</td><td class="num">3,0 mm</td></tr><tr><td>ab KW 41</td><td class="num">2,7 mm</td></tr></tbody></table></div>
<pre tabindex="0"><code class="hljs language-sh"><span class="hljs-comment"># Zeit; Anlage; Druck</span>
awk -F<span class="hljs-string">';'</span> <span class="hljs-string">'$3 &lt; 4.0 { <span class="hljs-built_in">print</span> $1, $2 }'</span> lx40-*.csv | <span class="hljs-built_in">sort</span> -k2</code></pre>`;

export function WordStates() {
  return (
    <>
      <Spec title="Farben" note="Dreizehn Namen, zwei Themen">
        <div className="swatches">
          {colours.map((colour) => (
            <div key={colour}>
              <i className={`sw-${colour}`} />
              <span className="note-text">{colour}</span>
            </div>
          ))}
        </div>
      </Spec>
      <Spec title="Schrift" note="Stimmen in Piazzolla, das Haus in Hanken">
        <div className="stack">
          <p className="type-cover">Wir hören zu</p>
          <h2>Überströmventil, Prüfgröße, Maß, Wałęsa, Çelik</h2>
          <p className="lead">Lead, 21/30: Wer fragt, bekommt eine Antwort, auch „wissen wir noch nicht“.</p>
          <Prose html={post} lang="de" />
          <p>Haus, 15/24: Entwurf gespeichert, 10:14. Größenänderung, Äquivalenzprüfung, 1.250 Stück.</p>
          <p className="note-text muted">Notiz, 13/20: Für Gruppen unter zehn Menschen zeigen wir keine Zahlen.</p>
        </div>
      </Spec>
      <Spec title="Noten" note="Die Form trägt die Bedeutung, das Wort steht daneben">
        <div className="cluster">
          {shapes.map(([shape, word]) => (
            <span className="state" key={shape}>
              <NoteHead shape={shape} /> {word}
            </span>
          ))}
          <span className="mark">3 neu</span>
        </div>
      </Spec>
      <Spec title="Linien" note="Die Note steigt eine Linie je Mission">
        <Stave height={84} gap={16} label="Mission 3 von 5">
          {climb.map((shape, step) => (
            <StaveNote
              key={staveLine(84, 16, step)}
              x={`${10 + step * 20}%`}
              y={staveLine(84, 16, 4 - step)}
              shape={shape}
              lands={shape === 'fresh'}
            />
          ))}
        </Stave>
        <Stave height={104} gap={16}>
          <StaveRest x="8%" y={staveLine(104, 16, 1)} />
        </Stave>
      </Spec>
    </>
  );
}
