"""Makes the faces of the scripts that few pages need, with only the letters that our words use.

    .venv/bin/python resources/subset_fonts.py [FOLDER]

FOLDER holds the whole faces, as Debian's packages fonts-noto-core and fonts-noto-cjk lay them out;
/usr/share/fonts where it is left out. What content/languages.yaml and content/phrases use is kept,
with all that shaping needs. Run it again when they name a letter that is lacking; it also writes
fonts/faces.json, which says which language is set in which face. A new script gets a line in FACES.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

ROOT = Path(__file__).resolve().parents[1]
FONTS = ROOT / "resources" / "fonts"
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}


class Made(NamedTuple):
    """A face: its family, the languages set in it, and what is cut out of which file.

    Without `cut` the whole face is in the folder already. A name on the card of languages is bold;
    phrases and cards need both.
    """

    family: str
    files: str
    languages: str = ""
    cut: str = ""
    weights: tuple[str, ...] = ("Bold",)


# The first is for every language that no other one names.
FACES = (
    Made("Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext"),
    # Latin with letters that the first lacks, Cyrillic, Greek, Devanagari.
    Made("Noto Sans", "NotoSans", "az be bg bin el ha hi ig kk ky ln mk mn mr ne pcm ru sr tg tw "
         "uk vi wo yo"),
    Made("Noto Sans Arabic", "NotoSansArabic", "ar ckb fa pa-Arab prs ps sd ug ur"),
    Made("Noto Sans Ethiopic", "NotoSansEthiopic", "am ti"),
    Made("Noto Sans Armenian", "NotoSansArmenian", "hy", "NotoSansArmenian"),
    Made("Noto Sans Bengali", "NotoSansBengali", "bn", "NotoSansBengali"),
    Made("Noto Sans Georgian", "NotoSansGeorgian", "ka", "NotoSansGeorgian"),
    Made("Noto Sans Gujarati", "NotoSansGujarati", "gu", "NotoSansGujarati"),
    Made("Noto Sans Gurmukhi", "NotoSansGurmukhi", "pa", "NotoSansGurmukhi"),
    Made("Noto Sans Hebrew", "NotoSansHebrew", "he", "NotoSansHebrew"),
    Made("Noto Sans Khmer", "NotoSansKhmer", "km", "NotoSansKhmer"),
    Made("Noto Sans Lao", "NotoSansLao", "lo", "NotoSansLao"),
    Made("Noto Sans Malayalam", "NotoSansMalayalam", "ml", "NotoSansMalayalam"),
    Made("Noto Sans Myanmar", "NotoSansMyanmar", "my", "NotoSansMyanmar"),
    Made("Noto Sans Sinhala", "NotoSansSinhala", "si", "NotoSansSinhala"),
    Made("Noto Sans Tamil", "NotoSansTamil", "ta", "NotoSansTamil"),
    Made("Noto Sans Telugu", "NotoSansTelugu", "te", "NotoSansTelugu"),
    Made("Noto Sans Thai", "NotoSansThai", "th", "NotoSansThai"),
    Made("Noto Sans CJK JP", "NotoSansCJKjp", "ja", "NotoSansCJK"),
    Made("Noto Sans CJK KR", "NotoSansCJKkr", "ko", "NotoSansCJK"),
    Made("Noto Sans CJK SC", "NotoSansCJKsc", "zh zh-Hans", "NotoSansCJK", ("Regular", "Bold")),
    Made("Noto Sans CJK HK", "NotoSansCJKhk", "yue zh-Hant", "NotoSansCJK"),
)  # fmt: skip


def main() -> None:
    """Cut every face, and write down what there is."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts")
    texts = words()
    said = {}
    for face in FACES:
        letters = {
            letter
            for language, text in texts.items()
            if face_of(language) is face
            for letter in text
        }
        for weight in face.weights if face.cut else ():
            cut(face, weight, letters, folder)
        files = sorted(path.name for path in FONTS.glob(f"{face.files}_*.[ot]tf"))
        said[face.family] = {
            "files": files,
            "languages": face.languages.split(),
            "letters": runs(set.intersection(*(covered(FONTS / name) for name in files))),
        }
    text = json.dumps(said, ensure_ascii=False, indent=1)
    (FONTS / "faces.json").write_text(text + "\n", "utf-8")


def words() -> dict[str, str]:
    """All that is shown in a language, by its code."""
    sys.path.insert(0, str(ROOT))
    from reader.authoring.load import load

    content, _ = load(ROOT / "content")
    found = {spoken.code: spoken.own for spoken in content.spoken}
    for wording in content.wordings:
        shown = [found.get(wording.lang, ""), *wording.answers]
        shown += [phrase.text for phrase in wording.phrases]
        shown += [word.text for word in wording.cards]
        found[wording.lang] = "".join(shown)
    return found


def face_of(language: str) -> Made:
    """The face that a language, or the one that it is a kind of, is set in."""
    for tag in (language, language.split("-", maxsplit=1)[0]):
        for face in FACES:
            if tag in face.languages.split():
                return face
    return FACES[0]


def cut(face: Made, weight: str, letters: set[str], folder: Path) -> None:
    """Write the letters of a whole face; SystemExit where it is not in the folder."""
    found = sorted(folder.rglob(f"{face.cut}-{weight}.*"))
    if not found:
        raise SystemExit(f"{folder}: there is no {face.cut}-{weight}. Name the folder that has it.")
    font = opened(found[0], face.family)
    # Everything that joins, reorders and places letters is kept, and nothing that only screens of
    # long ago asked for. The day on which it is made is left out: the same letters, the same file.
    options = Options(layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=["*"])
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes={ord(letter) for letter in letters | {" "}})
    subsetter.subset(font)
    font.save(FONTS / f"{face.files}_{WEIGHTS[weight]}{found[0].suffix.replace('ttc', 'otf')}")


def opened(path: Path, family: str) -> TTFont:
    """A face by its family; a collection holds several."""
    if path.suffix != ".ttc":
        return TTFont(path, recalcTimestamp=False)
    for font in TTCollection(path).fonts:
        if font["name"].getDebugName(1) in (family, f"{family} Bold"):
            font.recalcTimestamp = False
            return font
    raise SystemExit(f"{path}: there is no {family} in it")


def covered(path: Path) -> set[int]:
    """The code points that a face has."""
    return set(TTFont(path).getBestCmap())


def runs(points: set[int]) -> str:
    """Code points as runs: 20-7e a0."""
    found: list[list[int]] = []
    for point in sorted(points):
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in found)


if __name__ == "__main__":
    main()
