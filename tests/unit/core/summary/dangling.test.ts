import { describe, expect, it } from 'vitest';
import { dangling } from '../../../../core/summary/dangling.ts';
import { makeDoc } from '../../../../core/text/document.ts';
import { articleOf } from '../doc.ts';

function leans(text: string, lang: string): boolean {
  return dangling(makeDoc(articleOf([text]), lang).sentences[0]!, lang);
}

describe('dangling', () => {
  it.each([
    ['en', 'It was in tune when I came.', 'The piano was in tune when I came.'],
    ['en', 'In May he said so again.', 'In May Petra Lind said so again.'],
    ['en', 'Yes, the bridge fell.', 'No bridge of that kind fell.'],
    ['en', 'This is why the bridge fell.', 'This week the bridge fell.'],
    ['en', 'This means that it fell.', 'This guide shows how a bridge falls.'],
    ['en', 'It was built to last a century.', 'It is clear that the bridge will fall.'],
    [
      'en',
      'Beyond it, the warden says, walking is allowed.',
      'Beyond the flag, the warden says, walking is allowed.',
    ],
    ['en', 'Despite that, the bridge held.', 'Despite the storm, the bridge held.'],
    ['en', 'He’d warned that the bridge would fall.', 'Petra Lind had warned that the bridge would fall.'],
    ['en', "They're sure that it falls.", 'Engineers are sure that it falls.'],
    ['en', 'It’ll fall in May.', 'May will see it fall.'],
    ['en', 'The bridge, however, was not closed.', 'The bridge, closed in May, is old.'],
    ['en', 'Lind, for example, takes the ferry.', 'Lind, the mayor, takes the ferry, however slow it is.'],
    ['en', 'Based on this, the bridge was closed.', 'Based on the report, the bridge was closed.'],
    ['en', 'Since this test was run, the bridge has sunk.', 'Since this week the bridge has sunk.'],
    ['en', 'In those days the bridge was new.', 'For those who cross the bridge it is new.'],
    ['en', 'After this, the bridge was closed.', 'In this guide you learn how bridges fall.'],
    ['en', 'To meet this goal, the town builds a bridge.', 'To meet the goal, the town builds a bridge.'],
    ['en', 'In that context the bridge is new.', 'In that the bridge is new, it lasts.'],
    ['en', 'In such cases bridges are closed.', 'In all cases bridges are closed.'],
    ['en', 'Finally, the bridge was closed.', 'Final reports say that the bridge was closed.'],
    ['en', 'Some were closed.', 'Some bridges were closed.'],
    ['en', 'Once you cross it, turn left.', 'Once you cross the bridge, turn left.'],
    ['en', 'In this case the bridge falls.', 'In this review article bridges fall.'],
    ['en', 'It is an old bridge that nobody loves.', 'It is the mayor who closed the bridge.'],
    ['en', 'It’s a bridge worth seeing.', 'It’s a good time to see the bridge.'],
    ['en', 'Some of those bridges were closed.', 'Some of the bridges were closed.'],
    ['en', 'It’s under the bridge.', 'It’s hard not to love the bridge.'],
    ['de', 'In diesem Fall wird die Brücke gesperrt.', 'In diesem Jahr wird die Brücke gesperrt.'],
    ['fr', 'Dans ce cas, le pont ferme.', 'Dans ce guide, le pont est expliqué.'],
    ['pt', 'Nesse caso, a ponte fecha.', 'Neste ano fecha a ponte.'],
    ['it', 'La sindaca, invece, tace.', 'La sindaca, Petra Lind, tace.'],
    ['ru', 'В этом случае мост закроют.', 'В этом году мост закроют.'],
    ['nl', 'De brug is echter oud.', 'De brug is oud.'],
    ['es', 'En este caso, el puente cierra.', 'En este año cierra el puente.'],
    ['de', 'Die Brücke ist allerdings sehr alt.', 'Die Brücke ist sehr alt.'],
    ['en', '“Nobody will cross it again.”', '“Nobody will cross it again,” said Petra Lind.'],
    ['de', 'Das ist der Grund.', 'Das alte Haus ist der Grund.'],
    ['de', 'Es liegt am Fluss.', 'Es ist klar, dass die Brücke fällt.'],
    ['de', 'Nach der Wahl sagte er nichts mehr.', 'Nach der Wahl sagte Petra Lind nichts mehr.'],
    ['de', 'Außerdem fehlt das Geld.', 'Dieses Jahr fehlt das Geld.'],
    ['fr', 'C’est la raison de la fermeture.', 'La fermeture a une raison.'],
    ['fr', 'En revanche, le pont reste ouvert.', 'Il y a deux ponts à Valmorin.'],
    ['fr', 'Ce pont a été fermé.', 'Ce lundi, le pont a été fermé.'],
    ['es', 'Sin embargo, el puente sigue abierto.', 'El puente sigue abierto.'],
    ['es', 'Esto cuesta dinero.', 'Esta semana abre el puente.'],
    ['pt', 'Além disso, a ponte é velha.', 'A ponte é velha.'],
    ['pt', 'Isso custa dinheiro.', 'Este ano abre a ponte.'],
    ['it', 'Inoltre il ponte è vecchio.', 'Il ponte è vecchio.'],
    ['it', 'Per questo il ponte chiude.', 'Questa settimana il ponte chiude.'],
    ['nl', 'Het is drie kilometer lang.', 'Het Waterschap is drie kilometer verderop.'],
    ['nl', 'Daardoor zakt de dijk.', 'Deze week zakt de dijk.'],
    ['ru', 'Однако мост стоит.', 'Мост стоит.'],
    ['ru', 'Первую лодку он купил за мешок муки.', 'Мост закрыли, потому что он старый.'],
    ['sv', 'Den går varje timme.', 'Den gamla färjan går varje timme.'],
    ['sv', 'Det är därför bron stängs.', 'Det finns två broar i Norrviken.'],
    ['ar', 'لذلك أغلق الجسر.', 'أغلق الجسر القديم.'],
    ['hi', 'इसलिए पुल बंद है।', 'इस साल पुल बंद है।'],
    ['zh', '因此，桥关闭了。', '老桥关闭了。'],
    ['ja', 'しかし橋は閉まった。', '古い橋は閉まった。'],
    ['ko', '그러나 다리는 닫혔다.', '오래된 다리는 닫혔다.'],
  ])('tells in %s: %s – and not: %s', (lang, leaning, standing) => {
    expect(leans(leaning, lang)).toBe(true);
    expect(leans(standing, lang)).toBe(false);
  });
});
