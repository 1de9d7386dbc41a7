/** The signs people at work use, by the names they would look for: English first, as everywhere, then German. */
const table = `
👍 thumbsup +1 ja daumen gut
👎 thumbsdown -1 nein schlecht
👏 clap applaus
🙏 pray thanks danke bitte
👋 wave hello hallo tschüss
🤝 handshake abgemacht
💪 muscle stark
👀 eyes schaue sehe
🙂 smile lächeln
😀 grinning grinsen
😄 laughing lachen
😂 joy tränen
😉 wink zwinkern
😊 blush freude
😎 sunglasses cool
🤔 thinking nachdenken hm
😅 sweat_smile uff
😕 confused verwirrt
😢 cry traurig weinen
😮 open_mouth staunen
🥳 partying feiern
🤷 shrug keine_ahnung
🤦 facepalm
🙄 rolling_eyes
😴 sleeping müde
❤️ heart herz
💡 bulb idea idee licht
🔥 fire feuer
⭐ star stern
✨ sparkles
🎉 tada party glückwunsch
🏆 trophy pokal
🥇 first_place
🎂 birthday geburtstag kuchen
🚀 rocket rakete
✅ white_check_mark done erledigt fertig
☑️ ballot_box_with_check
❌ x falsch
❗ exclamation wichtig
❓ question frage
⚠️ warning achtung warnung
⛔ no_entry stopp
🚧 construction baustelle
🛠️ tools werkzeug
🔧 wrench schlüssel
🔩 nut_and_bolt schraube
⚙️ gear zahnrad
🏭 factory fabrik werk
💧 droplet wasser tropfen
⚡ zap strom blitz
🔋 battery akku
🌡️ thermometer temperatur
📎 paperclip anhang
📌 pushpin anheften
📅 calendar termin kalender
⏰ alarm_clock wecker
⏳ hourglass warten
📈 chart_up steigt
📉 chart_down fällt
📞 phone telefon
📧 email mail
🔗 link verweis
🔒 lock schloss
🔑 key zugang
📦 package paket
🚚 truck lieferung
🏠 house zuhause
☕ coffee kaffee
🍕 pizza
🍎 apple apfel
🌱 seedling pflanze
☀️ sunny sonne
🌧️ rain regen
❄️ snowflake schnee
🎵 notes musik
`;

const emoji = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([sign = '', ...names]) => ({ sign, names }));

const shown = 6;

/** Signs one of whose names begins like this, then those that have it somewhere. */
export function findEmoji(text: string) {
  const sought = text.toLowerCase();
  const begins = emoji.filter(({ names }) => names.some((name) => name.startsWith(sought)));
  const has = emoji.filter((each) => !begins.includes(each) && each.names.some((name) => name.includes(sought)));
  return [...begins, ...has].slice(0, shown);
}
