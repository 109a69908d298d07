"""What the guide tells a newsroom's administrator to type makes the desk that it promises."""

import re
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from reviewdesk.errors import ReviewDeskError
from reviewdesk.store.opening import open_store
from tests.factories import AN_ID, a_review

GUIDE = Path(__file__).parents[3] / "docs" / "shared-desk.md"
NAME = "newsdesk"
SQL = re.compile(r"```sql\n(.*?)```", re.DOTALL)


def tell(server: str, script: str) -> None:
    """Type a script as the administrator does, each statement by itself; `\\connect` changes the database."""
    text = re.sub(r"(DATABASE|\\connect) reviews\b", rf"\1 {NAME}", script)
    url = make_url(server)
    for part in re.split(r"(?m)^\\connect (\w+)$", text):
        if part == NAME:
            url = url.set(database=NAME)
            continue
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in filter(str.strip, part.split(";")):
                connection.exec_driver_sql(statement)
        engine.dispose()


def desk_of(server: str, person: str) -> str:
    """Give the address by which a person opens the desk."""
    return make_url(server).set(username=person, database=NAME).render_as_string()


def test_critics_share_what_they_write_and_who_may_only_look_changes_nothing(server: str) -> None:
    set_up, who_may_look = SQL.findall(GUIDE.read_text(encoding="utf-8"))

    tell(server, set_up)
    with open_store(desk_of(server, "ann")) as store, store.unit_of_work() as work:
        work.reviews.add(a_review())
    with open_store(desk_of(server, "ben")) as store, store.unit_of_work() as work:
        assert work.reviews.save(a_review(headline="By Ben"), 1) == 2

    tell(server, who_may_look)
    with open_store(desk_of(server, "reader")) as store:
        with store.unit_of_work() as work:
            assert work.reviews.get(AN_ID).review.headline == "By Ben"
        with pytest.raises(ReviewDeskError), store.unit_of_work() as work:
            work.reviews.save(a_review(headline="By a reader"), 2)
    with open_store(desk_of(server, "ann")) as store, store.unit_of_work() as work:
        assert work.reviews.get(AN_ID).review.headline == "By Ben"
