"""What a store does when something of it is broken, and where no store can be."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import KgError, Refused, StoreDamaged
from kg.rdf.store import Store
from tests.rdf.papers import files, files_of, lines, outcomes, paper, person, whole

ROOT = Path(__file__).resolve().parents[2]


def sizes(folder) -> list[Path]:
    return [path for path in (folder / "index").rglob("*") if path.is_file() and path.stat().st_size]


def delete_index(folder):
    shutil.rmtree(folder / "index")


def cut_index(folder):
    for path in sizes(folder):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def garble_index(folder):
    for path in sizes(folder):
        if path.name != "current":
            path.write_bytes(b"\x00" * path.stat().st_size)


def delete_snapshots(folder):
    shutil.rmtree(folder / "index" / "snapshots")


def delete_pointer(folder):
    (folder / "index" / "current").unlink()


@pytest.mark.parametrize("harm", [delete_index, cut_index, garble_index, delete_snapshots, delete_pointer])
def test_a_harmed_index_is_made_anew(kept, harm):
    harm(kept)
    with Store.open(kept) as store:
        assert lines(store) == whole(*map(paper, (1, 2, 3)))
        assert not store.is_settled
        assert outcomes(store, paper(4)) == ["added"]
        assert lines(store) == whole(*map(paper, (1, 2, 3, 4)))


def test_an_index_behind_the_ledger_catches_up(kept, tmp_path):
    shutil.copytree(kept / "index", tmp_path / "old")
    with Store.open(kept) as store:
        list(store.add([paper(4)]))
    shutil.rmtree(kept / "index")
    shutil.copytree(tmp_path / "old", kept / "index")
    with Store.open(kept) as store:
        assert lines(store) == whole(*map(paper, (1, 2, 3, 4)))


@pytest.mark.parametrize("verb", ["remove", "replace", "rename"])
def test_an_index_behind_any_other_verb_catches_up(kept, tmp_path, verb):
    shutil.copytree(kept / "index", tmp_path / "old")
    with Store.open(kept) as store:
        if verb == "remove":
            store.remove(paper(2).sha256)
        elif verb == "replace":
            list(store.add([paper(2, court="cacd")]))
        else:
            store.rename({person(0): person(9)})
        meant = lines(store)
    shutil.rmtree(kept / "index")
    shutil.copytree(tmp_path / "old", kept / "index")
    with Store.open(kept) as store:
        assert lines(store) == meant


def test_an_index_that_is_being_caught_up_by_another_is_read_as_it_was(kept, tmp_path):
    shutil.copytree(kept / "index", tmp_path / "old")
    with Store.open(kept) as store:
        list(store.add([paper(4)]))
    shutil.rmtree(kept / "index")
    shutil.copytree(tmp_path / "old", kept / "index")
    with Store.open(kept) as writer, writer.writing(), Store.open(kept) as reader:
        assert lines(reader) == whole(*map(paper, (1, 2, 3)))


def test_a_group_that_was_never_named_in_the_ledger_is_swept(kept):
    stray = paper(4)
    for part, data in (("documents", stray.data), ("quads", stray.quads)):
        suffix = ".nq" if part == "quads" else ".html"
        (kept / "incoming" / part / f"{stray.sha256}{suffix}").write_bytes(data)
    with Store.open(kept) as store, store.writing():
        pass
    assert list((kept / "incoming").glob("*/*")) == []
    assert files(kept) == files_of(*map(paper, (1, 2, 3)))


def test_a_group_named_in_the_ledger_and_not_yet_in_place_is_moved_there(kept):
    digest = paper(2).sha256
    for part, suffix in (("documents", ".html"), ("quads", ".nq")):
        (kept / part / digest[:2] / f"{digest}{suffix}").rename(
            kept / "incoming" / part / f"{digest}{suffix}"
        )
        (kept / part / digest[:2]).rmdir()
    with Store.open(kept) as store:
        assert store.document(digest) == paper(2).data
        assert store.verify() == ()
        with store.writing():
            pass
    assert files(kept) == files_of(*map(paper, (1, 2, 3)))


def test_a_group_that_the_disk_refuses_is_nowhere(kept):
    with Store.open(kept) as store, store.writing():
        (kept / "incoming" / "quads").rmdir()
        with pytest.raises(Refused, match="no such file"):
            list(store.add([paper(4)]))
        (kept / "incoming" / "quads").mkdir()
        assert outcomes(store, paper(5)) == ["added"]
        assert lines(store) == whole(*map(paper, (1, 2, 3, 5)))
    with Store.open(kept) as store:
        assert lines(store) == whole(*map(paper, (1, 2, 3, 5)))


def test_a_removal_cut_short_before_its_files_went_is_finished(kept, tmp_path):
    shutil.copytree(kept, tmp_path / "before")
    with Store.open(kept) as store:
        store.remove(paper(2).sha256)
    shutil.copy(kept / "ledger", tmp_path / "before" / "ledger")
    with Store.open(tmp_path / "before") as store:
        assert lines(store) == whole(paper(1), paper(3))
    assert files(tmp_path / "before") == files_of(paper(1), paper(3))


def test_a_torn_end_of_the_ledger_loses_only_what_was_never_acknowledged(kept):
    with (kept / "ledger").open("ab") as ledger:
        ledger.write(b'{"changes":[{"op":"add","entry":{"sha2')
    with Store.open(kept) as store:
        assert lines(store) == whole(*map(paper, (1, 2, 3)))
        assert outcomes(store, paper(4)) == ["added"]
    with Store.open(kept) as store:
        assert len(store.entries()) == 4


def test_an_altered_file_is_found_named_and_never_handed_out(kept):
    digest = paper(2).sha256
    path = kept / "quads" / digest[:2] / f"{digest}.nq"
    path.write_bytes(path.read_bytes().replace(b"Plaintiff", b"Defendant"))
    (kept / "documents" / digest[:2] / f"{digest}.html").unlink()
    with Store.open(kept) as store:
        assert [damage.file for damage in store.verify()] == [
            f"documents/{digest[:2]}/{digest}.html",
            f"quads/{digest[:2]}/{digest}.nq",
        ]
        before = lines(store)
        for verb in (store.rebuild, lambda: store.quads_of(digest), lambda: store.document(digest)):
            with pytest.raises(StoreDamaged, match=f"kg remove {digest[:8]}"):
                verb()
        assert lines(store) == before


@pytest.mark.parametrize("indexed", [True, False])
def test_the_way_out_of_an_altered_file_works(kept, indexed):
    digest = paper(2).sha256
    (kept / "quads" / digest[:2] / f"{digest}.nq").write_bytes(b"")
    if not indexed:
        delete_index(kept)
    with Store.open(kept) as store:
        store.remove(digest[:8])
        assert outcomes(store, paper(2)) == ["added"]
        assert store.verify() == ()
        assert lines(store) == whole(*map(paper, (1, 2, 3)))


def test_a_file_that_no_entry_names_is_found(kept):
    (kept / "quads" / "zz").mkdir()
    (kept / "quads" / "zz" / "stray.nq").write_bytes(b"")
    with Store.open(kept) as store:
        assert [damage.file for damage in store.verify()] == ["quads/zz/stray.nq"]


# Places where no store can be


def test_a_store_that_is_not_there_is_not_made_by_reading_it(tmp_path):
    store = Store.open(tmp_path / "nothing")
    for verb in (store.entries, store.reader, store.verify, store.rebuild, lambda: store.remove("0" * 8)):
        with pytest.raises(Refused, match="there is no store in"):
            verb()
    assert store.entry("0" * 64) is None
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_store(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refused, match="is a file"):
        Store.open(tmp_path / "file")
    with pytest.raises(KgError):
        list(Store.open(tmp_path / "file" / "below").add([paper(1)]))


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path):
    (tmp_path / "thesis.doc").write_bytes(b"")
    with pytest.raises(Refused, match="other things"):
        list(Store.open(tmp_path).add([paper(1)]))
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]


def test_no_rights_on_the_folder_are_one_sentence(kept):
    code = (
        "import os; from pathlib import Path; from kg.errors import Refused; from kg.rdf.store import Store\n"
        "from tests.rdf.papers import paper\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        f"store = Store.open(Path({str(kept)!r}))\n"
        "print(len(store.reader()))\n"
        "try: list(store.add([paper(4)]))\n"
        "except Refused as error: print(error)\n"
    )
    for path in (kept, *kept.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for above in kept.parents:
        if not above.stat().st_mode & 0o001:
            above.chmod(0o711)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False, text=True)
    for path in (kept, *kept.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    count, said = done.stdout.splitlines()
    assert int(count) == len(whole(*map(paper, (1, 2, 3))))
    assert said.endswith("permission denied")
