import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { countUnread } from "~/domain/notifications/count-unread.server";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { notificationWords } from "~/domain/notifications/notification-words";
import { numberIn } from "~/http/page-numbers";
import { now } from "~/platform/clock.server";
import { NotificationList } from "~/ui/notification-list";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Notifications - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const before = numberIn(new URL(request.url).searchParams, "before");
  const [{ lines, next }, unread] = await Promise.all([
    listNotifications(viewer, before),
    countUnread(viewer),
  ]);
  return {
    lines: lines.map(({ ids, isNew, at, href, ...line }) => ({
      ...{ ids, isNew, at, href },
      words: notificationWords(line),
    })),
    next,
    before,
    unread,
    now: now(),
  };
});

export default function Notifications() {
  const page = useLoaderData<typeof loader>();
  return (
    <Page title="Notifications" lede="What happened to your ideas, and to those you follow." narrow>
      <NotificationList {...page} />
    </Page>
  );
}
