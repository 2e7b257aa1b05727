"""Checks that are more than one run and its messages; each returns what is wrong."""

import checks_canaries
import checks_damage
import checks_foreign
import checks_formats
import checks_properties
import checks_rejects

ALL = (checks_rejects.ALL | checks_formats.ALL | checks_canaries.ALL | checks_properties.ALL | checks_foreign.ALL | checks_damage.ALL)
