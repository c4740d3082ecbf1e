/** Who sees what. */
export function PrivacySeen() {
  return (
    <>
      <dl className="pairs">
        <dt>A draft</dt>
        <dd>You.</dd>
        <dt>For my team</dt>
        <dd>Your team, its leaders, leaders of the whole organisation, and the moderators.</dd>
        <dt>For everybody</dt>
        <dd>Everybody in the organisation who is signed in. Nothing is public on the internet.</dd>
        <dt>In the team&apos;s name</dt>
        <dd>
          Readers see the team, and never your name. That goes for the idea and for whatever you do on its
          page. Moderators can see who you are. So it isn&apos;t anonymous, and on a small team people may
          guess.
        </dd>
        <dt>An opportunity you noted</dt>
        <dd>
          Your team and the moderators, and none of them sees your name. If you let everybody read it, others
          see neither team nor day: only the month, once it&apos;s over and notes of three teams have come
          together. How many notes there are at which moment everybody can see, in fives. On a small team
          people may guess, so it isn&apos;t anonymous.
        </dd>
        <dt>What your team counts</dt>
        <dd>
          Your team and the moderators, or everybody, as your team chooses. A count in which an answer was
          given 1 to 4 times stays within the team.
        </dd>
        <dt>Withdrawn</dt>
        <dd>You and the moderators.</dd>
        <dt>Thanks on the wall</dt>
        <dd>
          Everybody who is signed in. Whoever is thanked can take them off the wall at any time. Thanks that
          are just for somebody are seen by the giver and the thanked alone.
        </dd>
        <dt>Milestones</dt>
        <dd>
          Such as your first idea. Whoever can see the idea, and you alone where it stands in the team&apos;s
          name.
        </dd>
        <dt>A practice before it&apos;s published</dt>
        <dd>Stewards, lived-experience partners, and the people whose ideas it grew out of.</dd>
        <dt>What you&apos;ve read and tried</dt>
        <dd>You. It&apos;s a note to yourself.</dd>
        <dt>Which ideas you opened</dt>
        <dd>Nobody sees your name. Only how many people have opened an idea counts.</dd>
      </dl>
      <p>
        Whoever looks after the server can technically read its database. Your organisation decides who that
        is and binds them to confidence.
      </p>
    </>
  );
}
