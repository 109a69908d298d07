"""Settings are kept whole, and a broken file costs no one their choices."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.style import Style
from reviewdesk.errors import SettingsError
from reviewdesk.settings.file import load, save
from reviewdesk.settings.model import BoxPlace, Look, Settings, Theme, Width
from reviewdesk.settings.places import data_home, home, store_url
from reviewdesk.words import sentence

CHOSEN = Settings(
    theme=Theme.DARK,
    language="fr",
    last_review="0192f7c1-0000-7000-8000-000000000001",
    panel="search",
    splitter_sizes=(300, 700),
    preview_shown=False,
    spell_check=False,
    zoom=125,
    page_width=72,
    byline=("A. Critic", 'B. "Second"'),
    known_risks=("/srv/Dropbox/reviews.db",),
    recent_actions=("theme_dark", "print"),
    keys={"print": "", "mark_strong": "Ctrl+Alt+B"},
    focus_mode=True,
    typewriter=True,
    smart_signs=False,
    dimming=False,
    word_target=800,
    written_on="2026-01-31",
    written=412,
    review_language="fr-CA",
    default_scale=Style.LETTERS,
    preview=Look("wordpress-blocks", Width.PHONE, is_dark=True, zoom=150, styles={"html-page": "/home/me/my site.css"}),
    export_folder="/home/me/Exports",
    backup_folder="/media/nas",
    backup_days=14,
    welcomed=True,
    library_sort="title",
    library_descending=False,
    library_grouped=True,
    searches={"Long ones": "words>1500"},
    publisher="The Reel",
    publisher_url="https://example.org",
    publisher_logo="https://example.org/logo.png",
    box_place=BoxPlace.BOTTOM,
    images_at="https://example.org/images",
)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)
ANY = st.builds(
    Settings,
    theme=st.sampled_from(Theme),
    language=TEXTS,
    last_review=TEXTS,
    panel=TEXTS,
    splitter_sizes=st.lists(st.integers(0, 10_000), max_size=4).map(tuple),
    preview_shown=st.booleans(),
    focus_mode=st.booleans(),
    typewriter=st.booleans(),
    smart_signs=st.booleans(),
    dimming=st.booleans(),
    word_target=st.integers(-1000, 1000),
    written_on=TEXTS,
    written=st.integers(-1000, 1000),
    zoom=st.integers(-1000, 1000),
    page_width=st.integers(-1000, 1000),
    export_folder=TEXTS,
    backup_folder=TEXTS,
    backup_days=st.integers(-5, 400),
    welcomed=st.booleans(),
    publisher=TEXTS,
    publisher_url=TEXTS,
    publisher_logo=TEXTS,
    box_place=st.sampled_from(BoxPlace),
    images_at=TEXTS,
    byline=st.lists(TEXTS, max_size=3).map(tuple),
    known_risks=st.lists(TEXTS, max_size=3).map(tuple),
    recent_actions=st.lists(TEXTS, max_size=3).map(tuple),
    keys=st.dictionaries(TEXTS, TEXTS, max_size=3),
    review_language=TEXTS,
    default_scale=st.sampled_from(Style),
    preview=st.builds(
        Look,
        target=TEXTS,
        width=st.sampled_from(Width),
        is_dark=st.booleans(),
        zoom=st.integers(-1000, 1000),
        styles=st.dictionaries(TEXTS, TEXTS, max_size=3),
    ),
)
BROKEN = (
    "theme = ",
    "theme = 'pink'",
    "theme = []",
    "zoom = 'big'",
    "zoom = true",
    "preview_shown = 1",
    "byline = 'A'",
    "byline = [1]",
    "keys = ['Ctrl+B']",
    "keys.print = 1",
    "preview = 'dark'",
    "preview.width = 'cinema'",
    "preview.styles = 'site.css'",
    "preview.styles.html-page = 1",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "not yet there" / "settings.toml"


def write(path: Path, data: str | bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def test_no_file_means_the_defaults(path: Path) -> None:
    assert load(path) == Settings()
    assert not path.exists()


def test_every_choice_comes_back(path: Path) -> None:
    assert all(getattr(CHOSEN, field.name) != getattr(Settings(), field.name) for field in fields(Settings))
    save(path, CHOSEN)
    assert load(path) == CHOSEN
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


@given(ANY)
def test_any_choice_comes_back(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    save(path, settings)
    assert load(path) == settings


def test_a_choice_that_a_person_typed_is_taken_and_the_rest_is_the_default(path: Path) -> None:
    write(path, 'theme = "light"  # for the day\ncoffee = "black"\n')
    assert load(path) == Settings(theme=Theme.LIGHT)


@pytest.mark.parametrize("text", [*BROKEN, b"\xff\xfe", b"\x00"])
def test_a_broken_file_is_said_and_left_as_it_is(path: Path, text: str | bytes) -> None:
    write(path, text)
    before = path.read_bytes()
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert str(path) in sentence(caught.value.code, caught.value.data)
    assert "…" not in sentence(caught.value.code, caught.value.data)
    assert path.read_bytes() == before


def test_a_broken_file_is_kept_beside_the_new_one(path: Path) -> None:
    write(path, "theme = 'pink'")
    save(path, CHOSEN)
    assert load(path) == CHOSEN
    assert path.with_name("settings.toml.broken").read_text() == "theme = 'pink'"


def test_settings_that_cannot_be_written_leave_the_old_ones(path: Path) -> None:
    save(path, CHOSEN)
    with pytest.raises(SettingsError) as caught:
        save(path, Settings(panel="\ud800"))
    assert caught.value.code == "settings-not-written"
    assert load(path) == CHOSEN


def test_a_place_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    write(tmp_path / "file", "")
    with pytest.raises(SettingsError) as caught:
        save(tmp_path / "file" / "settings.toml", Settings())
    assert caught.value.code == "settings-not-written"


def test_a_folder_in_the_place_of_the_file_is_said(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SettingsError):
        load(path)
    with pytest.raises(SettingsError):
        save(path, Settings())
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_the_environment_says_where_things_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REVIEWDESK_HOME", str(tmp_path / "desk"))
    assert home() == tmp_path / "desk"
    assert store_url() == f"sqlite:///{tmp_path / 'desk' / 'reviews.db'}"
    monkeypatch.setenv("REVIEWDESK_STORE", str(tmp_path / "other.db"))
    assert store_url() == f"sqlite:///{tmp_path / 'other.db'}"
    monkeypatch.setenv("REVIEWDESK_STORE", "postgresql://desk/reviews")
    assert store_url() == "postgresql://desk/reviews"


def test_without_a_word_from_the_environment_the_home_is_that_of_the_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REVIEWDESK_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert home().name == "ReviewDesk"


@pytest.mark.parametrize(
    ("platform", "variable", "usual"),
    [
        ("linux", "XDG_DATA_HOME", "~/.local/share"),
        ("freebsd14", "XDG_DATA_HOME", "~/.local/share"),
        ("win32", "LOCALAPPDATA", "~/AppData/Local"),
    ],
)
def test_the_data_lie_where_the_platform_says_or_else_in_their_usual_place(
    platform: str, variable: str, usual: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(tmp_path))
    assert data_home(platform) == tmp_path
    monkeypatch.setenv(variable, "not/from/the/root")
    assert data_home(platform) == Path(usual).expanduser()
    monkeypatch.delenv(variable)
    assert data_home(platform) == Path(usual).expanduser()


def test_on_macos_the_data_lie_in_application_support() -> None:
    assert data_home("darwin") == Path("~/Library/Application Support").expanduser()
