// Pages are complete as they arrive. This is all the browser is sent, and only by pages that gain from it.
import { countUp } from "./ui/enhance/count-up";
import { keepDraft } from "./ui/enhance/keep-draft";
import { leadToErrors } from "./ui/enhance/lead-to-errors";
import { offerKinderWords } from "./ui/enhance/offer-kinder-words";
import { readerOf } from "./ui/enhance/page-reader";
import { readPoints } from "./ui/enhance/read-points";
import { sendUnsentWords } from "./ui/enhance/send-unsent-words";
import { sendWhenConnected } from "./ui/enhance/send-when-connected";
import { showSimilar } from "./ui/enhance/show-similar";
import { supportAtOnce } from "./ui/enhance/support-at-once";
import { sayWhatIsUnderWay } from "./ui/enhance/say-what-is-under-way";
import { forgetAtSignOut } from "./ui/enhance/unsent-words";
import { warnBeforeLeaving } from "./ui/enhance/warn-before-leaving";

countUp(document);
leadToErrors(document);
offerKinderWords(document);
readPoints(document);
showSimilar(document);
supportAtOnce(document);
const reader = readerOf(document);
if (reader) {
  sendWhenConnected(document, reader);
  keepDraft(document, reader);
  forgetAtSignOut(document, reader);
  void sendUnsentWords(document, reader);
}
warnBeforeLeaving(document);
sayWhatIsUnderWay(document);

import.meta.hot?.on("remix:hmr", () => location.reload());
