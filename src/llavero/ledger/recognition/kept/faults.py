"""What may be wrong in a mapping that a person has edited?"""

from llavero.foundation.errors import ExitCode, KamError


class MappingFault(KamError):
    """A kept mapping breaks a rule."""

    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class MappingUnreadable(MappingFault):
    """The file is not TOML."""

    code = "mapping-unreadable"


class MappingKeyUnknown(MappingFault):
    """The file has a key that means nothing."""

    code = "mapping-key-unknown"


class MappingKeyMissing(MappingFault):
    """A key that must be there is not."""

    code = "mapping-key-missing"


class MappingTableUnknown(MappingFault):
    """There is no such table."""

    code = "mapping-table-unknown"


class MappingColumnUnknown(MappingFault):
    """The table has no such column."""

    code = "mapping-column-unknown"


class MappingColumnTwice(MappingFault):
    """Two headings are given to one column."""

    code = "mapping-column-twice"


class MappingValueInvalid(MappingFault):
    """A key has a value that it may not have."""

    code = "mapping-value-invalid"
