// Pages are complete as they arrive. This is all the browser is sent, and only by pages that gain from it.
import { countUp } from "./ui/enhance/count-up";
import { offerKinderWords } from "./ui/enhance/offer-kinder-words";
import { readPoints } from "./ui/enhance/read-points";
import { supportAtOnce } from "./ui/enhance/support-at-once";
import { sayWhatIsUnderWay } from "./ui/enhance/say-what-is-under-way";
import { warnBeforeLeaving } from "./ui/enhance/warn-before-leaving";

countUp(document);
offerKinderWords(document);
readPoints(document);
supportAtOnce(document);
warnBeforeLeaving(document);
sayWhatIsUnderWay(document);

import.meta.hot?.on("remix:hmr", () => location.reload());
