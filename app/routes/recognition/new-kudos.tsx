import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import type { Viewer } from "~/domain/people/viewer";
import { giveKudos } from "~/domain/recognition/give-kudos.server";
import { readFindForm, readKudosForm } from "~/domain/recognition/kudos-form";
import { offerIdea, offerWhom } from "~/domain/recognition/kudos-offer.server";
import { personValue, teamValue } from "~/domain/recognition/kudos-whom";
import { describeIdentifiers } from "~/domain/safety/describe-identifiers";
import { typedFrom, type FieldErrors } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { now } from "~/platform/clock.server";
import { KudosFormPage } from "~/ui/kudos-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Say thank you - Pathfinders" }];

const limit = { name: "kudos", points: 30, seconds: 600 };
const findLimit = { name: "kudos-find", points: 120, seconds: 600 };

export const loader = signedIn(async ({ request, viewer }) => {
  const asked = new URL(request.url).searchParams;
  const from = await ideaFrom(viewer, asked);
  const ticked = [
    ...(from?.ticked ?? []),
    ...idsIn(asked, "person").map(personValue),
    ...idsIn(asked, "team").map(teamValue),
  ];
  return { idea: from?.idea ?? null, offer: await offerWhom(viewer, ticked, "") };
});

export const action = signedIn(async ({ request, viewer }) => {
  const form = await request.formData();
  if (form.get("intent") === "find") return find(viewer, form);
  const read = readKudosForm(form);
  if (!read.ok) return again(viewer, form, read.errors, 400);
  await countTry(limit, String(viewer.id));
  const given = await giveKudos(viewer, read.value, now());
  if (!given.ok) return again(viewer, form, given.errors, 400);
  const isShared = read.value.audience === "shared";
  return redirectSaying(`/kudos/${given.kudosId}`, isShared ? "kudos-shared" : "kudos-given");
});

async function find(viewer: Viewer, form: FormData) {
  await countTry(findLimit, String(viewer.id));
  const read = readFindForm(form);
  return read.ok ? again(viewer, form, {}, 200) : again(viewer, form, read.errors, 400);
}

/** The form once more, with everything that was typed and ticked, and whoever was looked for. */
async function again(viewer: Viewer, form: FormData, errors: FieldErrors, status: number) {
  const typed = typedFrom(form);
  const words = [typed.find ?? ""].flat()[0]?.trim() ?? "";
  const isName = words.length <= 100 && describeIdentifiers(words) === null;
  const offer = await offerWhom(viewer, [typed.whom ?? []].flat(), isName ? words : "");
  return data({ state: { errors, typed }, offer }, { status });
}

async function ideaFrom(viewer: Viewer, asked: URLSearchParams) {
  const [ideaId] = idsIn(asked, "idea");
  return ideaId === undefined ? null : offerIdea(viewer, ideaId);
}

/** The number after a name in the address, or none. */
function idsIn(asked: URLSearchParams, name: string): number[] {
  const text = asked.get(name) ?? "";
  return /^[1-9]\d{0,8}$/.test(text) ? [Number(text)] : [];
}

export default function NewKudos() {
  const { idea, offer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <KudosFormPage idea={idea} offer={answer?.offer ?? offer} state={answer?.state} />;
}
