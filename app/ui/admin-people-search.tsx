import { Button } from "nhsuk-react-components";
import { TextField } from "./field";

type Props = { words: string; count: number };

export function AdminPeopleSearch({ words, count }: Props) {
  return (
    <form method="get" action="/admin/people" role="search" className="admin-search">
      <TextField
        state={undefined}
        name="q"
        label="Name or e-mail address"
        type="search"
        saved={words}
        maxLength={100}
      />
      <Button secondary>Find</Button>
      <p className="admin-search__count" role="status">
        {words === ""
          ? `${count.toLocaleString("en-GB")} in all`
          : `${count.toLocaleString("en-GB")} found for “${words}”`}
        {words === "" ? null : (
          <>
            {" "}
            <a href="/admin/people">Show everybody</a>
          </>
        )}
      </p>
    </form>
  );
}
