import type { Byline } from "~/domain/ideas/byline";
import { themeLabel } from "~/domain/ideas/themes";
import { momentLabel } from "~/domain/pathways/moments";
import { settingLabel } from "~/domain/people/settings-of-care";
import { formatDay } from "./dates";

type Props = {
  id: number;
  by: Byline;
  inTeamName: boolean;
  teamName: string | null;
  sharedAt: Date | null;
  shapedBy: string;
};

/** Who shared it, who shaped it, where from and when, in one line under the title. */
export function IdeaByline({ id, by, inTeamName, teamName, sharedAt, shapedBy }: Props) {
  const who = by.detail ? `${by.name} (${by.detail.toLowerCase()})` : by.name;
  const isSharedForTeam = inTeamName && sharedAt !== null && by.personId !== null;
  const facts = [
    isSharedForTeam ? `Shared by ${teamName ?? "a team"}` : sharedAt ? `Shared by ${who}` : `Draft by ${who}`,
    teamName && teamName !== by.name && !isSharedForTeam ? teamName : null,
    sharedAt ? formatDay(sharedAt) : null,
  ];
  return (
    <>
      <p className="soft byline">{facts.filter((fact) => fact !== null).join(" · ")}</p>
      {isSharedForTeam ? (
        <p className="soft byline">{`Posted by ${who}. Only the author and the moderators see this line.`}</p>
      ) : null}
      {shapedBy ? <p className="soft byline">{`Shaped by: ${shapedBy}`}</p> : null}
      <p className="byline no-print">
        <a className="lone-link" href={`/ideas/${id}/shaping`}>
          Who shaped it, and how practice moved
        </a>
      </p>
    </>
  );
}

type Facets = { themes: string[]; moment: string; setting: string };

/** Its themes, moment and setting, each leading to others like it. */
export function IdeaFacets({ themes, moment, setting }: Facets) {
  const momentName = momentLabel(moment);
  const settingName = settingLabel(setting);
  if (themes.length === 0 && !momentName && !settingName) return null;
  return (
    <dl className="facets">
      {momentName ? (
        <div>
          <dt>Moment</dt>
          <dd>
            <a href={`/ideas?moment=${moment}`}>{momentName}</a>
          </dd>
        </div>
      ) : null}
      {settingName ? (
        <div>
          <dt>Where</dt>
          <dd>{settingName}</dd>
        </div>
      ) : null}
      {themes.length > 0 ? (
        <div>
          <dt>{themes.length === 1 ? "Theme" : "Themes"}</dt>
          {themes.map((theme) => (
            <dd key={theme}>
              <a href={`/ideas?theme=${theme}`}>{themeLabel(theme)}</a>
            </dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}
