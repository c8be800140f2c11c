"""The tabular package: rows of many tables, put together to services as the JSON has them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from reader.authoring.hsds import older
from reader.authoring.hsds.record import ROW, Told, short
from reader.authoring.sheets import decoded, rows
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Row = dict[str, Any]
Tables = dict[str, list[Row]]

# Which lists a record has, and by which column their rows name it.
_PARTS = {
    "services": (
        ("phones", "service_id"), ("schedules", "service_id"), ("service_areas", "service_id"),
        ("languages", "service_id"), ("contacts", "service_id"), ("cost_options", "service_id"),
        ("funding", "service_id"), ("required_documents", "service_id"),
        ("service_at_location", "service_id"),
    ),
    "service_at_location": (
        ("phones", "service_at_location_id"), ("contacts", "service_at_location_id"),
        ("schedules", "service_at_location_id"),
    ),
    "locations": (
        ("addresses", "location_id"), ("phones", "location_id"), ("schedules", "location_id"),
        ("languages", "location_id"), ("contacts", "location_id"),
        ("accessibility", "location_id"),
    ),
    "phones": (("languages", "phone_id"),),
    "contacts": (("phones", "contact_id"),),
    "organizations": (("phones", "organization_id"), ("contacts", "organization_id")),
}  # fmt: skip
_KNOWN = {
    *_PARTS, *(name for parts in _PARTS.values() for name, _ in parts), "attributes",
    "taxonomy_terms", "taxonomies", "metadata", "programs",
}  # fmt: skip
# A file that says what its columns mean holds nothing of a service.
_IDLE = {"meta_table_descriptions", "meta_table_description"}
_COLUMNS = (
    "id", "name", "service_id", "location_id", "organization_id", "number", "link_id", "description",
)  # fmt: skip


def read_tables(files: Mapping[str, bytes], names: Mapping[str, str], told: Told) -> Tables:
    """Rows of each file, under the table's name in 3.0; a file that `names` lacks is named for its.

    ReaderError where one is no table.
    """
    tables: Tables = defaultdict(list)
    for file, data in files.items():
        own = file.rsplit("/", 1)[-1]
        name = names.get(own, own.rsplit(".", 1)[0]).lower()
        if name not in _IDLE:
            tables[older.table(name)] += _rows(name, file, data, told)
    return tables


def _rows(name: str, file: str, data: bytes, told: Told) -> Iterator[Row]:
    header: list[str] = []
    for number, cells in rows(decoded(data, file), file, _COLUMNS):
        if not header:
            header = [cell.strip().lower() for cell in cells]
            continue
        if any(cell.strip() for cell in cells[len(header) :]):
            told.lost(
                "this row has more cells than the header: the last are not kept", (file, number)
            )
        fields = {key: cell for key, cell in zip(header, cells, strict=False) if cell.strip()}
        yield older.row(name, {**fields, ROW: (file, number)})


def services(tables: Tables, told: Told) -> list[Row]:
    """Full services. Rows that nothing names are told, and so are tables that no field has."""
    if not tables.get("services"):
        raise ReaderError(f"{told.file}: there is no table of services in it (services.csv)")
    joined = _Joined(tables, told)
    found = [joined.service(row) for row in tables["services"]]
    joined.end()
    return found


class _Joined:
    def __init__(self, tables: Tables, told: Told) -> None:
        self._tables, self._told = tables, told
        self._used: set[tuple[str, int]] = set()
        self._by: dict[tuple[str, str], dict[str, list[Row]]] = {}
        terms = [*tables.get("taxonomies", []), *tables.get("taxonomy_terms", [])]
        self._terms = {str(row.get("id")): row for row in terms}

    def service(self, row: Row) -> Row:
        made = self._whole("services", row)
        places = made.pop("service_at_location", [])
        for place in places:
            if location := self._one("locations", place.get("location_id")):
                place["location"] = location
        organization = self._one("organizations", row.get("organization_id"))
        return {
            **made,
            **({"service_at_locations": places} if places else {}),
            **({"organization": organization} if organization else {}),
        }

    def _whole(self, table: str, row: Row) -> Row:
        self._used.add(row[ROW])
        made = dict(row)
        for name, column in _PARTS.get(table, ()):
            if parts := self._where(name, column, row.get("id")):
                written = [self._whole(name, part) for part in parts]
                made[name] = [*made.get(name, []), *written]
        if links := self._where("attributes", "link_id", row.get("id")):
            made["attributes"] = [self._attribute(link) for link in links]
        return made

    def _attribute(self, link: Row) -> Row:
        self._used.add(link[ROW])
        term = self._terms.get(str(link.get("taxonomy_term_id")))
        if term is None or "taxonomy_term" in link:
            return link
        plain = {"taxonomy": term.get("vocabulary"), **term}
        plain.pop("vocabulary", None)
        return {**link, "taxonomy_term": plain}

    def _one(self, table: str, id_: object) -> Row | None:
        found = self._where(table, "id", id_)
        return self._whole(table, found[0]) if found else None

    def _where(self, table: str, column: str, value: object) -> list[Row]:
        if value is None:
            return []
        if (table, column) not in self._by:
            index: dict[str, list[Row]] = defaultdict(list)
            for row in self._tables.get(table, []):
                index[str(row.get(column))].append(row)
            self._by[table, column] = index
        return self._by[table, column].get(str(value), [])

    def end(self) -> None:
        """Tell of rows that no service leads to."""
        for name, found in self._tables.items():
            if name in ("taxonomy_terms", "taxonomies"):
                continue
            for row in found:
                if row[ROW] not in self._used:
                    said = "; ".join(short(value) for key, value in row.items()
                                     if key not in (ROW, "id") and not key.endswith("_id"))  # fmt: skip
                    why = "belongs to no service" if name in _KNOWN else "has no place in Reader"
                    self._told.lost(f"{name}: this row {why}: {said or 'only ids'}", row[ROW])
