"""When is it not worth looking for garbage?"""

import gc

import pytest

from llavero.foundation.garbage import collecting_no_garbage


def test_garbage_is_collected_again_afterwards_whatever_happens():
    def breaks() -> None:
        with collecting_no_garbage():
            assert not gc.isenabled()
            raise ValueError("broken")

    assert gc.isenabled()
    with pytest.raises(ValueError, match="broken"):
        breaks()

    assert gc.isenabled()


def test_who_collects_none_at_all_is_left_so():
    gc.disable()
    with collecting_no_garbage():
        pass
    enabled = gc.isenabled()
    gc.enable()

    assert not enabled
