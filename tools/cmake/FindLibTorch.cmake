# LibTorch from the SDK folder, LIBTORCH_ROOT or an installed Python package. Links the CPU library
# only: the CUDA library is opened at run time where a device is found, so that one binary serves
# machines with and without a GPU.
find_path(LibTorch_ROOT_DIR NAMES lib/libtorch_cpu.so NO_DEFAULT_PATH
          PATHS $ENV{LIBTORCH_ROOT} ${MAQUETTE_SDK}/torch)
if(NOT LibTorch_ROOT_DIR)
    execute_process(COMMAND python3 -c "import torch, os; print(os.path.dirname(torch.__file__))"
                    OUTPUT_VARIABLE python_torch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    find_path(LibTorch_ROOT_DIR NAMES lib/libtorch_cpu.so NO_DEFAULT_PATH PATHS "${python_torch}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch REQUIRED_VARS LibTorch_ROOT_DIR
    REASON_FAILURE_MESSAGE "Run ./run or ./test once (they fetch the SDK), or set LIBTORCH_ROOT.")

if(LibTorch_FOUND AND NOT TARGET LibTorch::torch_cpu)
    add_library(LibTorch::c10 SHARED IMPORTED)
    set_target_properties(LibTorch::c10 PROPERTIES
        IMPORTED_LOCATION ${LibTorch_ROOT_DIR}/lib/libc10.so
        INTERFACE_INCLUDE_DIRECTORIES
            "${LibTorch_ROOT_DIR}/include;${LibTorch_ROOT_DIR}/include/torch/csrc/api/include")
    add_library(LibTorch::torch_cpu SHARED IMPORTED)
    set_target_properties(LibTorch::torch_cpu PROPERTIES
        IMPORTED_LOCATION ${LibTorch_ROOT_DIR}/lib/libtorch_cpu.so
        INTERFACE_LINK_LIBRARIES LibTorch::c10)
endif()
