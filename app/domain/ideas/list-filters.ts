import { momentLabel, momentNames } from "~/domain/pathways/moments";
import { sorts, type Sort } from "./sorts";
import { stageLabel, stageNames } from "./stages";
import { themeLabel, themeNames } from "./themes";

/** What somebody asked the list of ideas for. Empty text and null mean that a filter isn't used. */
export type ListWish = {
  sort: Sort;
  theme: string;
  team: number | null;
  stage: string;
  moment: string;
  q: string;
};

export type FilterName = Exclude<keyof ListWish, "sort">;

/** A filter that is on: what it says, and where the list without it is. */
export type ActiveFilter = { name: FilterName; kind: string; value: string; without: string };

const mostLetters = 200;

/** Reads a wish off an address. What the list doesn't know is left out: an old or mistyped link still shows ideas. */
export function readListWish(params: URLSearchParams): ListWish {
  const oneOf = (name: string, names: readonly string[]) =>
    names.find((known) => known === params.get(name)) ?? "";
  const team = params.get("team") ?? "";
  return {
    sort: sorts.find((sort) => sort.name === params.get("sort"))?.name ?? "moving",
    theme: oneOf("theme", themeNames),
    team: /^[1-9]\d{0,8}$/.test(team) ? Number(team) : null,
    stage: oneOf("stage", stageNames),
    moment: oneOf("moment", momentNames),
    q: (params.get("q") ?? "").trim().slice(0, mostLetters),
  };
}

/** The address of a list, with what differs from the wish, and without a word about what is usual. */
export function listAddress(wish: ListWish, change: Partial<ListWish> & { after?: string } = {}): string {
  const { sort, theme, team, stage, moment, q, after = "" } = { ...wish, ...change };
  const pairs = {
    sort: sort === "moving" ? "" : sort,
    theme,
    team: team === null ? "" : String(team),
    stage,
    moment,
    q,
    after,
  };
  const used = Object.entries(pairs).filter(([, value]) => value !== "");
  return used.length === 0 ? "/ideas" : `/ideas?${new URLSearchParams(used)}`;
}

export function activeFilters(
  wish: ListWish,
  teams: readonly { id: number; name: string }[],
): ActiveFilter[] {
  const team = teams.find((known) => known.id === wish.team)?.name ?? "Unknown team";
  const all: (ActiveFilter & { isOn: boolean })[] = [
    { name: "q", kind: "Words", value: wish.q, without: listAddress(wish, { q: "" }), isOn: wish.q !== "" },
    {
      name: "theme",
      kind: "Theme",
      value: themeLabel(wish.theme),
      without: listAddress(wish, { theme: "" }),
      isOn: wish.theme !== "",
    },
    {
      name: "moment",
      kind: "Moment",
      value: momentLabel(wish.moment) ?? "",
      without: listAddress(wish, { moment: "" }),
      isOn: wish.moment !== "",
    },
    {
      name: "stage",
      kind: "Stage",
      value: stageLabel(wish.stage),
      without: listAddress(wish, { stage: "" }),
      isOn: wish.stage !== "",
    },
    {
      name: "team",
      kind: "Team",
      value: team,
      without: listAddress(wish, { team: null }),
      isOn: wish.team !== null,
    },
  ];
  return all.filter((filter) => filter.isOn).map(({ isOn: _isOn, ...filter }) => filter);
}
